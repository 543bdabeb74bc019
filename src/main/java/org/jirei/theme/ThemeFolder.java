package org.jirei.theme;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a theme folder as read.
 *
 * @param displayPath path of the folder as problems show it, ending in a slash: {@code theme/}
 * @param files contents by path in the folder: {@code parts/roles.jte}
 */
record ThemeFolder(String displayPath, SortedMap<String, byte[]> files) {

  static final ThemeFolder NONE = new ThemeFolder("", new TreeMap<>(Map.of()));

  boolean hasTemplates() {
    return files.keySet().stream().anyMatch(name -> name.endsWith(Theme.TEMPLATE));
  }
}
