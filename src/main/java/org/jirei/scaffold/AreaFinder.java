package org.jirei.scaffold;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jirei.content.Nearest;
import org.jirei.text.Kana;
import org.jirei.text.Normaliser;
import org.jirei.text.Romaji;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Areas;
import org.jspecify.annotations.Nullable;

/** Finds places by code, name, name with prefecture, kana or romaji. */
public final class AreaFinder {

  private static final Pattern CODE_WITHOUT_CHECK_DIGIT = Pattern.compile("[0-9]{5}");

  /** 役所 in 大阪市港区役所. */
  private static final Pattern OFFICE = Pattern.compile("(?<=[市区町村])(?:役所|役場)$|(?<=[都道府県])庁$");

  /** (福祉援護課) in 岡山市（福祉援護課）, in the widths of a query. */
  private static final Pattern SECTION = Pattern.compile("\\([^()]*\\)$");

  private final Areas areas;

  public AreaFinder(Areas areas) {
    this.areas = areas;
  }

  /** All areas that the words may mean, by the most reliable reading that finds any. */
  List<Area> find(String written) {
    String words = Normaliser.normalise(written).replaceAll("\\s", "");
    if (words.isEmpty()) {
      return List.of();
    }
    String hiragana = Kana.toHiragana(words);
    String latin = words.replaceAll("[^a-z]", "");
    List<Predicate<Area>> ways =
        List.of(
            area -> area.code().equals(words),
            area -> areas.fullName(area).equals(words),
            area -> area.name().equals(words),
            // 大阪市港区 without its prefecture
            area -> words.length() > 2 && areas.fullName(area).endsWith(words),
            areas.named(words)::contains,
            formerly(words)::contains,
            area -> area.kana().equals(hiragana) || withoutSuffix(area).equals(hiragana),
            area -> !latin.isEmpty() && Romaji.variants(withoutSuffix(area)).contains(latin));
    for (Predicate<Area> way : ways) {
      List<Area> found = areas.all().stream().filter(way).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Today's areas of a name that is no more: 滝沢市 for 滝沢村. */
  private List<Area> formerly(String name) {
    return areas.history().named(name).stream()
        .flatMap(former -> former.successors().stream())
        .distinct()
        .toList();
  }

  /**
   * The area that an organisation governs, or today's area on its land. The name may include its
   * prefecture and office: 大阪市港区役所.
   *
   * @param prefecture to tell apart towns of the same name
   * @return null if it is none or may be several
   */
  public @Nullable Area named(String organisation, @Nullable Area prefecture) {
    String words = Normaliser.normalise(organisation).replaceAll("\\s", "");
    String place = OFFICE.matcher(SECTION.matcher(words).replaceFirst("")).replaceFirst("");
    List<Area> found =
        areas.all().stream()
            .filter(area -> place.endsWith(area.name()) && areas.fullName(area).endsWith(place))
            .toList();
    for (List<Area> likely : List.of(found, areas.named(place), formerly(place))) {
      if (!likely.isEmpty()) {
        return only(likely, prefecture);
      }
    }
    return null;
  }

  /** The only one, or the only one of a prefecture. */
  private @Nullable Area only(List<Area> likely, @Nullable Area prefecture) {
    List<Area> near =
        likely.stream().filter(area -> areas.path(area).getFirst().equals(prefecture)).toList();
    List<Area> all = near.isEmpty() ? likely : near;
    return all.size() == 1 ? all.getFirst() : null;
  }

  /** The places that were probably meant by unknown words; empty if none is close. */
  List<String> nearest(String written) {
    String words = Normaliser.normalise(written).replaceAll("\\s", "");
    if (CODE_WITHOUT_CHECK_DIGIT.matcher(words).matches()) {
      Area withZero = areas.find("0" + words);
      Area withCheck = areas.find(words + Areas.checkDigit(words));
      Area meant = withZero == null ? withCheck : withZero;
      return meant == null ? List.of() : List.of(shown(meant));
    }
    String name = Nearest.of(words, areas.all().stream().map(Area::name).toList());
    return find(name).stream().limit(5).map(this::shown).toList();
  }

  /** The area in words to show: 041009 宮城県仙台市. */
  String shown(Area area) {
    return area.code() + " " + areas.fullName(area);
  }

  /** The name in Latin letters: sendai for 仙台市. */
  public static String romaji(Area area) {
    return Romaji.of(withoutSuffix(area)).toLowerCase(Locale.ROOT);
  }

  private static String withoutSuffix(Area area) {
    return Romaji.withoutSuffix(area.name(), area.kana());
  }
}
