package org.jirei.data;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.text.Normaliser;
import org.jspecify.annotations.Nullable;

/**
 * Finds the address by which programs know a licence that people name in words: the address itself,
 * the public licence of Japanese government data (PDL), or one of Creative Commons.
 */
final class LicenceAddress {

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"「」（）()、。]+");

  /** 公共データ利用規約（第1.0版）, PDL1.0. */
  private static final Pattern PUBLIC_DATA =
      Pattern.compile("公共データ利用規約[^0-9]{0,3}1\\.0|\\bpdl ?1\\.0");

  private static final Pattern ZERO = Pattern.compile("\\bcc0\\b");

  /** CC BY-SA 4.0, クリエイティブ・コモンズ 表示-継承 4.0. */
  private static final Pattern COMMONS =
      Pattern.compile(
          "(?:\\bcc|creative commons|クリエイティブ・?コモンズ)[^0-9]{0,40}?"
              + "(?<terms>by(?:[- ](?:nc|nd|sa))*+|表示(?:[- ・]*+(?:非営利|改変禁止|継承))*+)"
              + "[^0-9]{0,20}(?<version>[1-4]\\.[05])");

  private LicenceAddress() {}

  /** Null if the words name none of them. */
  static @Nullable String of(String words) {
    Matcher address = ADDRESS.matcher(words);
    if (address.find()) {
      return address.group();
    }
    String plain = Normaliser.normalise(words).toLowerCase(Locale.ROOT);
    if (PUBLIC_DATA.matcher(plain).find()) {
      return "https://www.digital.go.jp/resources/open_data/public_data_license_v1.0";
    }
    if (ZERO.matcher(plain).find()) {
      return "https://creativecommons.org/publicdomain/zero/1.0/";
    }
    Matcher commons = COMMONS.matcher(plain);
    return commons.find()
        ? "https://creativecommons.org/licenses/"
            + terms(commons.group("terms"))
            + "/"
            + commons.group("version")
            + "/"
        : null;
  }

  private static String terms(String written) {
    String terms = "by";
    terms += written.contains("nc") || written.contains("非営利") ? "-nc" : "";
    terms += written.contains("nd") || written.contains("改変禁止") ? "-nd" : "";
    return terms + (written.contains("sa") || written.contains("継承") ? "-sa" : "");
  }
}
