package org.jirei.publish;

import java.util.List;

/** Publishing was refused or is impossible; the site that stands is as it was. */
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

  /** Values for the placeholders of the sentence that tells the reason. */
  public List<String> arguments() {
    return arguments;
  }

  /** Why nothing was published. */
  public enum Reason {
    /** The output folder holds files, none of them by Jirei: {folder}. */
    FOREIGN_FOLDER(true),
    /** A person changed files after Jirei wrote them: {folder}, {how many}, {their names}. */
    EDITED_FILES(true),
    /** Files by others stand where Jirei would write: {folder}, {how many}, {their names}. */
    FOREIGN_FILES(true),
    /** The output is a file, the root, a home folder or has to do with the source: {folder}. */
    UNFIT_FOLDER(true),
    /** Two pages want the same address, or ones that differ in case only: {path}, {path}. */
    SAME_PATH(false),
    /** Another build holds the lock: {folder}. */
    ANOTHER_BUILD(false),
    /** The folders cannot change places, for instance at a mount point: {folder}, {cause}. */
    CANNOT_SWAP(false),
    /** The build was told to stop: {folder}. */
    STOPPED(false);

    private final boolean refusal;

    Reason(boolean refusal) {
      this.refusal = refusal;
    }

    /** Whether the person asked for something Jirei will not do, rather than the machine failed. */
    public boolean isRefusal() {
      return refusal;
    }
  }
}
