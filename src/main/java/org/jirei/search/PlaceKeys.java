package org.jirei.search;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jirei.text.SpellingVariants;

/** The spellings by which names of places are looked up. */
final class PlaceKeys {

  /** Stands behind the names of places among the words of the index: {@code 大垣市#}. */
  static final String MARK = "#";

  /** What ends the name of each kind of area, as it is read and as it is called in English. */
  static final Map<String, String> SUFFIXES = new LinkedHashMap<>();

  static {
    suffixes("都", "と to prefecture");
    suffixes("府", "ふ fu prefecture");
    suffixes("県", "けん ken prefecture");
    suffixes("市", "し shi city");
    suffixes("区", "く ku ward");
    suffixes("町", "ちょう まち cho machi town");
    suffixes("村", "むら そん mura son village");
  }

  /** Latin letters with macrons and the like. */
  private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]");

  /**
   * Brings other systems of Latin letters to that of {@link org.jirei.text.Romaji}: Kunrei (sya),
   * written out vowels (ou, oh) and m for n (gumma). The browser has the same pairs in the same
   * order.
   */
  private static final Map<Pattern, String> SYSTEMS = new LinkedHashMap<>();

  static {
    system("[jz]y", "j");
    system("sy|s(?=i)", "sh");
    system("ty|t(?=i)", "ch");
    system("tu", "tsu");
    system("(?<![sc])hu", "fu");
    system("[zd]i", "ji");
    system("d[zu]+", "zu");
    system("m(?=[bmp])", "n");
    system("o(?:[ou]|h(?![aeiouy]))", "o");
    system("uu", "u");
  }

  private PlaceKeys() {}

  private static void suffixes(String suffix, String written) {
    for (String one : written.split(" ", -1)) {
      SUFFIXES.merge(one, suffix, String::concat);
    }
    SUFFIXES.put(suffix, suffix);
  }

  private static void system(String letters, String hepburn) {
    SYSTEMS.put(Pattern.compile(letters), hepburn);
  }

  /** One key for all spellings of a name: 茅ケ崎市. */
  static String of(String name) {
    return SpellingVariants.name(name);
  }

  /** One key for all ways to write a name in Latin letters: Ōgaki, oogaki and ohgaki are ogaki. */
  static String latin(String letters) {
    String key = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD)).replaceAll("");
    for (Map.Entry<Pattern, String> system : SYSTEMS.entrySet()) {
      key = system.getKey().matcher(key).replaceAll(system.getValue());
    }
    return key;
  }

  /** 市 of 大垣市; empty for 北海道 and names of regions. */
  static String suffix(String name) {
    String last = name.substring(name.length() - 1);
    return name.length() > 1 && last.equals(SUFFIXES.get(last)) ? last : "";
  }
}
