package org.jirei.theme;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a theme folder, as read.
 *
 * @param displayPath how the folder is named in problems, ending in a slash: {@code theme/}
 * @param files by their path in the folder: {@code parts/roles.jte}
 */
record ThemeFolder(String displayPath, SortedMap<String, byte[]> files) {

  static final ThemeFolder NONE = new ThemeFolder("", new TreeMap<>(Map.of()));

  boolean hasTemplates() {
    return files.keySet().stream().anyMatch(name -> name.endsWith(Theme.TEMPLATE));
  }
}
