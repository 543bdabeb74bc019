package org.jirei.vocabulary;

import java.util.List;
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
}
