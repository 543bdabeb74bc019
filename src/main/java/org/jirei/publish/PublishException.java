package org.jirei.publish;

import java.util.List;

/** Publishing was refused or is impossible; the existing site keeps its files. */
public final class PublishException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final transient List<String> arguments;

  PublishException(Reason reason, List<String> arguments) {
    super(reason + " " + arguments);
    this.reason = reason;
    this.arguments = List.copyOf(arguments);
  }

  public Reason reason() {
    return reason;
  }

  /** Values for the placeholders of the message for the reason. */
  public List<String> arguments() {
    return arguments;
  }

  /** Why nothing was published. */
  public enum Reason {
    /** The output folder holds files, none of them by Jirei: {folder}. */
    FOREIGN_FOLDER(true),
    /** A person changed files after Jirei wrote them: {folder}, {how many}, {their names}. */
    EDITED_FILES(true),
    /** Files by others are where Jirei would write: {folder}, {how many}, {their names}. */
    FOREIGN_FILES(true),
    /**
     * The output is a file, the root, or contains the working folder or a source, or lies in a
     * source: {folder}.
     */
    UNFIT_FOLDER(true),
    /** The output is a mount point, which cannot be replaced: {folder}, {a folder below it}. */
    MOUNT_POINT(true),
    /**
     * Nothing beside the output may be written, so it cannot be replaced: {folder}, {the folder
     * above}, {a folder below it}.
     */
    FOLDER_ABOVE_READ_ONLY(true),
    /**
     * Two files have the same address, or addresses that some disks do not tell apart: {path},
     * {path}.
     */
    SAME_PATH(false),
    /** Another build holds the lock: {folder}. */
    ANOTHER_BUILD(false),
    /** The folders cannot change places; the old site, if any, is in place: {folder}, {cause}. */
    CANNOT_SWAP(false),
    /**
     * The new site could not come, and the old one not return: {folder}, {where the old one is},
     * {cause}. The next run puts it back.
     */
    SITE_ASIDE(false),
    /** The build was told to stop: {folder}. */
    STOPPED(false);

    private final boolean refusal;

    Reason(boolean refusal) {
      this.refusal = refusal;
    }

    /**
     * Whether the person asked for something that Jirei will not do; false if the machine failed.
     */
    public boolean isRefusal() {
      return refusal;
    }
  }
}
