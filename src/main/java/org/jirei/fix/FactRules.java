package org.jirei.fix;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jirei.address.Address;
import org.jirei.address.AddressReader;
import org.jirei.content.CaseOutline;
import org.jirei.text.JapaneseDates;
import org.jirei.text.Normaliser;
import org.jirei.text.PartialDate;
import org.jirei.text.Reading;
import org.jirei.text.Telephone;
import org.jspecify.annotations.Nullable;

/** Rules for facts with one normal spelling: dates, telephone numbers and web addresses. */
final class FactRules {

  private static final Pattern LABEL = Pattern.compile("^(?:tel|電話番号|電話)[.:]?\\s*");

  private FactRules() {}

  /**
   * Dates that the page does not show as written: 令和６年３月１日 is {@code 2024-03-01}. A date with a
   * wrong weekday stays, because either of them may be meant.
   */
  static @Nullable String day(String path, String text, CaseOutline outline) {
    Reading<PartialDate> reading = JapaneseDates.parse(text);
    PartialDate date = reading.value();
    if (date == null || reading.reason() != null || date.precision() != PartialDate.Precision.DAY) {
      return null;
    }
    return date.iso().equals(text) ? null : date.iso();
  }

  /** ０２２（２９９）８０６１ is {@code 022-299-8061}. */
  static @Nullable String telephone(String path, String text, CaseOutline outline) {
    String bare = LABEL.matcher(Normaliser.normalise(text).strip()).replaceFirst("");
    String plain = Telephone.parse(bare);
    return plain == null || plain.equals(text) || isQuoted(path, text, outline) ? null : plain;
  }

  /**
   * ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｊｐ（外部リンク） is {@code https://example.jp}: half-width, and without the words that
   * a page prints behind an address. A broken {@code https//} is whole.
   */
  static @Nullable String address(String path, String text, CaseOutline outline) {
    String bare = withoutWords(text);
    // An address that can be read may contain full-width signs of its own: 資料（案）.pdf.
    String half = AddressReader.href(bare) == null ? fixed(bare) : bare;
    boolean whole = half.contains("://") || !bare.equals(text);
    boolean isFixed = whole && !half.equals(text) && AddressReader.href(half) != null;
    return isFixed && !isQuoted(path, text, outline) ? half : null;
  }

  private static String fixed(String text) {
    String half = withoutWords(SpellingFix.halfWidth(text).strip());
    String right = AddressReader.fixed(half);
    return right.isEmpty() ? half : right;
  }

  private static String withoutWords(String text) {
    return AddressReader.ofField(text) instanceof Address.WithWords longer
        ? longer.address()
        : text;
  }

  /** True and false in another width or case, or as an answer in words: はい. */
  static @Nullable String truth(String path, String text, CaseOutline outline) {
    String plain = SpellingFix.halfWidth(text).strip().toLowerCase(Locale.ROOT);
    String truth =
        switch (plain) {
          case "true", "yes", "はい" -> "true";
          case "false", "no", "いいえ" -> "false";
          default -> text;
        };
    return truth.equals(text) ? null : truth;
  }

  /**
   * Whether the printed line beside a fact has the same spelling, which is then the author's own.
   */
  private static boolean isQuoted(String path, String text, CaseOutline outline) {
    String words = outline.text(path.substring(0, path.lastIndexOf('.') + 1) + "words");
    return words != null && words.contains(text);
  }
}
