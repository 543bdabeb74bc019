package org.jirei.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jirei.text.Language;

/** Words for data that pages of all languages share: in each language of the site, by its tag. */
record SharedWords(List<Language> languages) {

  SharedWords {
    languages = List.copyOf(languages);
  }

  Map<String, String> of(Function<SiteWords, String> words) {
    Map<String, String> shared = new LinkedHashMap<>();
    languages.forEach(one -> shared.put(one.tag(), words.apply(SiteWords.of(one))));
    return shared;
  }
}
