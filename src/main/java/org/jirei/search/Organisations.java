package org.jirei.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jirei.model.CaseStudy;
import org.jirei.model.Party;
import org.jirei.text.Normaliser;

/**
 * The organisations of a case: its parties, then those that they belong to, such as a labour
 * bureau.
 */
final class Organisations {

  /** Lucene refuses terms of 32 KB. */
  private static final int LONGEST_KEY = 1000;

  private Organisations() {}

  /** Printed names by their key in the index. */
  static Map<String, String> of(CaseStudy c) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Party party : c.parties()) {
      names.putIfAbsent(key(party.name()), party.name());
    }
    for (Party party : c.parties()) {
      if (party.parent() != null) {
        names.putIfAbsent(key(party.parent()), party.parent());
      }
    }
    return names;
  }

  /** 静岡労働局 ハロ－ワーク掛川 is the same office as 静岡労働局ハローワーク掛川. */
  private static String key(String name) {
    String key = Normaliser.normalise(name).replace(" ", "");
    return key.substring(0, Math.min(key.length(), LONGEST_KEY));
  }
}
