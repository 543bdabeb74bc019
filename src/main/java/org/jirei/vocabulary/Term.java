package org.jirei.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jirei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One term of the controlled vocabulary.
 *
 * @param scheme the list it belongs to
 * @param id kebab-case, unique within the scheme
 * @param label display name
 * @param definition one or two sentences
 * @param synonyms other words by which people look for it; each leads to the term, not to the
 *     others
 * @param broader id of the broader term of the same scheme
 */
public record Term(
    Scheme scheme,
    String id,
    Bilingual label,
    Bilingual definition,
    List<String> synonyms,
    @Nullable String broader) {

  public Term {
    synonyms = List.copyOf(synonyms);
  }

  /** The labels in both languages. */
  List<String> labels() {
    return List.of(label.ja(), label.en());
  }

  /** The id, the labels, and the synonyms in the order of their characters. */
  public List<String> names() {
    List<String> names = new ArrayList<>(List.of(id, label.ja(), label.en()));
    names.addAll(new TreeSet<>(synonyms));
    return names;
  }
}
