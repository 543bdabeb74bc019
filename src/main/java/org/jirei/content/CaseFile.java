package org.jirei.content;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The location of a case file.
 *
 * @param path of the file
 * @param inContent path within the content folder: {@code cases/ogaki/index.md}
 * @param name the id that the case must have
 * @param folder that holds its images, null for a single file
 * @param versions versions of the files in that folder; the case is read again if one changes
 */
record CaseFile(
    Path path, String inContent, String name, @Nullable Path folder, List<FileVersion> versions) {

  /** The names of the files in that folder. */
  List<String> beside() {
    return versions.stream().map(FileVersion::name).toList();
  }

  boolean isYaml() {
    return inContent.endsWith(".yaml");
  }

  /** As a person would type it: {@code content/cases/sendai.md}. */
  String displayPath() {
    return path.toString().replace('\\', '/');
  }

  String page() {
    return "cases/" + name + ".html";
  }

  /** The folder within the content folder, null for a single file. */
  @Nullable String folderInContent() {
    return folder == null ? null : "cases/" + name;
  }
}
