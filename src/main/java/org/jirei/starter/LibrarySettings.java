package org.jirei.starter;

import java.util.List;
import org.jirei.model.Colour;
import org.jirei.text.Bilingual;
import org.jirei.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a new library is to be.
 *
 * @param languages of the site, the main one first; at least one
 * @param licence terms of use of its cases
 * @param key colour of links and buttons, dark enough on white; null for that of Jirei
 */
public record LibrarySettings(
    Bilingual title,
    Bilingual publisher,
    List<Language> languages,
    Bilingual licence,
    @Nullable Colour key) {

  /** The terms of use if nobody states others: those of the source documents. */
  public static final Bilingual LICENCE_OF_SOURCES =
      new Bilingual(
          "事例の本文は、それぞれの出典元の資料によります。利用するときは出典を示してください。利用条件は出典元の定めに従ってください。",
          "The text of each case comes from its source document. Please cite the source; its terms"
              + " of use apply.");

  public LibrarySettings {
    languages = List.copyOf(languages);
  }
}
