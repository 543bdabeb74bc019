package org.jirei.vocabulary;

import java.util.List;

/**
 * A list of terms that a field of a case may use.
 *
 * @param fileName the name of its file in content/vocabulary, without {@code .yaml}; terms of a
 *     publisher's own field may stand in site.yaml instead
 */
public record Scheme(String fileName) {

  public static final Scheme TARGET_GROUP = new Scheme("target-groups");
  public static final Scheme MEASURE = new Scheme("measures");
  public static final Scheme PARTY_TYPE = new Scheme("party-types");
  public static final Scheme COLLECTION = new Scheme("collections");

  /** The schemes that every library has, in the order of their files. */
  public static final List<Scheme> BUILT_IN =
      List.of(TARGET_GROUP, MEASURE, PARTY_TYPE, COLLECTION);
}
