package org.jirei.content;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a case file lies.
 *
 * @param path of the file
 * @param inContent within the content folder: {@code cases/ogaki/index.md}
 * @param name which its id must equal
 * @param folder that holds its images, null for a single file
 * @param beside names of the files in that folder
 */
record CaseFile(
    Path path, String inContent, String name, @Nullable Path folder, List<String> beside) {

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
