package org.jirei.fix;

import java.util.List;
import org.jirei.content.CaseOutline;
import org.jspecify.annotations.Nullable;

/**
 * Finds one of a few allowed values by the meaning that the schema gives: 下書き is {@code draft}.
 *
 * @param meanings of the choices, in the same order
 */
record ChoiceRule(List<String> choices, List<String> meanings) implements Rule {

  @Override
  public @Nullable String fixed(String path, String text, CaseOutline outline) {
    if (choices.contains(text)) {
      return null;
    }
    String wanted = SpellingFix.fold(text);
    for (int i = 0; i < choices.size(); i++) {
      String meaning = i < meanings.size() ? meanings.get(i).replaceFirst("（.*", "") : "";
      if (SpellingFix.fold(choices.get(i)).equals(wanted)
          || SpellingFix.fold(meaning).equals(wanted)) {
        return choices.get(i);
      }
    }
    return null;
  }
}
