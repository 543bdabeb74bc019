package org.jirei.data;

import org.jirei.model.Site;
import org.jirei.publish.PagePath;
import org.jirei.site.Identifiers;

/**
 * What a library and what belongs to it are called, so that programs can tell them from all others.
 */
record LibraryAddress(Site site) {

  private static final PagePath HOME = new PagePath("index.html");

  /** Whether the site knows its address, so that these names are addresses. */
  boolean isKnown() {
    return site.baseUrl() != null;
  }

  /** What a file is called. */
  String of(PagePath path) {
    return Identifiers.of(site, path);
  }

  /**
   * What something is called that has no file of its own.
   *
   * @param name with letters that a fragment may have
   */
  String named(String name) {
    String base = site.baseUrl();
    return (base == null ? of(HOME) : base) + "#" + name;
  }
}
