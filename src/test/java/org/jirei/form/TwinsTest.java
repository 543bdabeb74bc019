package org.jirei.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.jirei.content.Nearest;
import org.jirei.fixtures.Content;
import org.jirei.fixtures.Trials;
import org.jirei.fixtures.ValueTable;
import org.jirei.scaffold.PartyGuess;
import org.jirei.text.JapaneseDates;
import org.jirei.text.JapanesePeriods;
import org.jirei.text.JapaneseQuantity;
import org.jirei.text.Language;
import org.jirei.text.ListSigns;
import org.jirei.text.Normaliser;
import org.jirei.text.PartialDate;
import org.jirei.text.Period;
import org.jirei.text.Reading;
import org.jirei.text.Recurrence;
import org.jirei.text.Romaji;
import org.jirei.text.Share;
import org.jirei.text.Shares;
import org.jirei.text.SpellingVariants;
import org.jirei.text.Telephone;
import org.jirei.text.TelephoneLine;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Areas;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The scripts of the form read dates, numbers and places as Jirei itself does. */
@Tag("broad")
class TwinsTest {

  private static final int ROUNDS = Trials.count(1000, 40_000);

  private final FormScripts scripts = FormScripts.ofSample();

  @Test
  void spellings_of_names_are_alike() {
    for (Area area : Trials.sample(List.copyOf(Areas.load().all()), 100, "spelt names")) {
      assertSpelt(Areas.load().fullName(area));
    }
    String letters = "澤沢龍々〻ゝゞヽヾがヶケ之ノ崎﨑ｶﾞ吉𠮷葛\udb40\udd00 かツaパ";
    Trials.hold("spelt letters", 500, chance -> assertSpelt(chance.text(letters)));
  }

  private void assertSpelt(String name) {
    assertEquals(SpellingVariants.name(name), scripts.call("spelling", name).asString(), name);
  }

  @Test
  void dates_are_read_alike() throws IOException {
    List<String> dates =
        new ArrayList<>(
            List.of(
                "平成25年度",
                "H25",
                "令和元年",
                "令和７年３月末",
                "平成２４年４月２日",
                "2014-03-14",
                "FY2014",
                "平成32年度",
                "平成31年5月1日",
                "平成31年4月30日",
                "昭和64年1月8日",
                "2013年2月30日",
                "平成25年2月30日",
                "2013",
                "２０１３年度",
                "令和６年度末",
                "二〇一三年",
                "平成二十五年三月",
                "令和0年",
                "1867",
                "2101年",
                "13月",
                "2013年13月",
                "2013/4/1現在",
                "令和７年３月末現在",
                "R7.3.31",
                "昭和63年度",
                "明治元年",
                "未定",
                "",
                "平成２5年 ４月",
                "2000-02-29",
                "1900-02-29"));
    dates.addAll(written("dates"));
    List<String> parts =
        List.of(
            "平成", "令和", "H", "R.", "昭", "FY", "25", "元", "二十五", "７", "2014", "年", "年度", "月", "日",
            "末", "-", "/", ".", "3", "31", " ", "現在", "12", "（", "）", "水曜日", "April", "end of");
    Random random = Trials.random("dates");
    for (int round = 0; round < ROUNDS; round++) {
      dates.add(anyOf(parts, random));
    }
    for (String date : dates) {
      assertEquals(shown(JapaneseDates.parse(date)), shownByScript(date), date);
    }
  }

  @Test
  void periods_are_read_and_written_alike() throws IOException {
    List<String> periods = new ArrayList<>(written("periods"));
    periods.addAll(written("dates"));
    List<String> parts =
        List.of(
            "令和", "平成", "R", "FY", "3", "5", "元", "十", "2021", "21", "年", "年度", "月", "日", "末", "～",
            "-", "・", "から", "まで", "及び", "第1四半期", "上半期", "累計", "予定", "現在", "（", "）", "/", ".", "4",
            "31", " ", "March", "and", "毎年度", "to", "Q2");
    Random random = Trials.random("periods");
    for (int round = 0; round < ROUNDS; round++) {
      periods.add(anyOf(parts, random));
    }
    for (String period : periods) {
      assertEquals(shownPeriod(JapanesePeriods.parse(period)), periodByScript(period), period);
    }
  }

  private static String shownPeriod(Reading<Period> reading) {
    Period period = reading.value();
    String words = period == null ? "" : JapanesePeriods.format(period, Language.JA);
    String reason = reading.reason() == null ? "" : reading.reason().name();
    String kind = period == null ? "" : period.kind().name();
    return kind + " " + words + " " + reason + " " + (reading.help() == null ? "" : reading.help());
  }

  private String periodByScript(String written) {
    JsonNode read = scripts.call("period", written);
    JsonNode period = read.path("value");
    String reason = read.path("reason").asString("").replace("period-unreadable", "unreadable");
    String words = period.isMissingNode() ? "" : scripts.call("periodWords", period).asString();
    return period.path("kind").asString("")
        + " "
        + words
        + " "
        + reason.toUpperCase(java.util.Locale.ROOT).replace('-', '_')
        + " "
        + read.path("help").asString("");
  }

  private static String shown(Reading<PartialDate> reading) {
    PartialDate date = reading.value();
    if (date != null && reading.reason() == null) {
      return date.precision() + " " + date.iso() + " " + JapaneseDates.format(date, Language.JA);
    }
    String reason = String.valueOf(reading.reason()).toLowerCase(java.util.Locale.ROOT);
    String help = reading.help() == null ? "" : reading.help();
    return (reason.equals("unreadable") ? "date-unreadable" : reason.replace('_', '-'))
        + " "
        + help;
  }

  private String shownByScript(String written) {
    JsonNode read = scripts.call("date", written);
    JsonNode date = read.path("value");
    if (date.isMissingNode() || read.has("reason")) {
      return read.path("reason").asString() + " " + read.path("help").asString("");
    }
    StringBuilder iso = new StringBuilder(date.path("year").asString());
    for (String part : List.of("month", "day")) {
      if (date.has(part)) {
        iso.append(String.format(java.util.Locale.ROOT, "-%02d", date.path(part).asInt()));
      }
    }
    String words = scripts.call("dateWords", date).asString();
    return date.path("precision").asString() + " " + iso + " " + words;
  }

  @Test
  void frequencies_are_understood_alike() {
    List<String> parts =
        List.of(
            "毎", "隔", "週", "月", "年", "日", "年度", "に", "2", "１", "～", "回", "度", "程度", "、", "・", "水曜日",
            "金", "（", "）", "不定期", "随時", "1.5", "か月", "半年", "数回", " ", "以上");
    List<String> written = new ArrayList<>(List.of("年2～3回", "毎週月・水・金", "毎月10日", "隔週", "不定期に開催"));
    Random random = Trials.random("frequencies");
    for (int round = 0; round < ROUNDS; round++) {
      written.add(anyOf(parts, random));
    }
    for (String words : written) {
      boolean isUnderstood = Recurrence.parse(words) != null || Recurrence.isIrregular(words);
      assertEquals(isUnderstood, scripts.call("saysHowOften", words).asBoolean(), words);
    }
  }

  @Test
  void shares_of_costs_are_read_alike() {
    String signs = "国県市1230/／分の割％%全額・、：以内½ と";
    List<String> written =
        List.of("国1/2・市1/2", "補助率：2/3以内", "県３分の１、町３分の２", "国62.5％", "国½と市½", "1/0", "半分");
    written.forEach(this::assertSharedAlike);
    Trials.hold("shares", ROUNDS, chance -> assertSharedAlike(chance.text(signs)));
  }

  private void assertSharedAlike(String written) {
    List<Share> shares = Shares.parse(written);
    String expected =
        shares == null
            ? "none"
            : shares.stream()
                    .map(
                        share ->
                            share.payer()
                                + " "
                                + share.numerator()
                                + "/"
                                + share.denominator()
                                + " "
                                + share.exact())
                    .collect(Collectors.joining(", "))
                + " = "
                + Objects.requireNonNullElse(Shares.oddSum(shares), "");
    assertEquals(expected, scripts.call("shares", written).asString(), written);
  }

  @Test
  void quantities_are_read_alike() throws IOException {
    List<String> quantities =
        new ArrayList<>(
            List.of(
                "２４名",
                "４，１１２名",
                "31.2％",
                "６０％以上",
                "約1万5千人",
                "9組",
                "1億2千3万4千5",
                "１,２３名",
                "-3人",
                "−3%",
                "およそ 10 件",
                "10件程度",
                "なし",
                "",
                "1.50倍",
                "3千円",
                "百人",
                "12,345,678.90円",
                "35℃",
                "６㎏",
                "7㌫",
                "0.12345万円",
                "2人以内"));
    quantities.addAll(written("quantities"));
    List<String> parts =
        List.of(
            "延べ", "▲", "−", "±", "余", "強", "の増", "割", "m²", "①", "ＭＷ", "kg", "㌔", "℃", "⒈", "（",
            "）", "、", "予定", "の", "約", "1", "２", "3.5", "１，０００", "万", "千", "百", "億", "兆", "円", "名",
            "人", "％", "%", "以上", "程度", "未満", " ", "-", "/", "・", ",", ".", "～", "から", "まで", "週",
            "月", "1日", "に", "当たり", "隔", "平均", "体制", "か月");
    Random random = Trials.random("quantities");
    for (int round = 0; round < ROUNDS; round++) {
      quantities.add(anyOf(parts, random));
    }
    for (String words : quantities) {
      JapaneseQuantity read = JapaneseQuantity.parse(words);
      JsonNode script = scripts.call("quantity", words);
      String expected =
          read == null
              ? "null"
              : read.value().unscaledValue()
                  + "e-"
                  + read.value().scale()
                  + read.unit()
                  + read.bound()
                  + read.counting()
                  + upTo(read)
                  + per(read);
      String actual =
          script.isNull()
              ? "null"
              : script.at("/value/units").asString()
                  + "e-"
                  + script.at("/value/scale").asString()
                  + script.path("unit").asString()
                  + script.path("bound").asString()
                  + script.path("counting").asString()
                  + script.at("/upTo/value/units").asString("")
                  + script.at("/upTo/bound").asString("")
                  + script.at("/per/every").asString("")
                  + script.at("/per/unit").asString("");
      assertEquals(expected, actual, words);
      assertEquals(
          JapaneseQuantity.unread(words),
          scripts.call("unreadOfQuantity", words).asString(),
          words);
      assertEquals(
          String.valueOf(JapaneseQuantity.itemNumber(words)),
          scripts.call("itemNumberOf", words).asString("null"),
          words);
    }
  }

  private static String upTo(JapaneseQuantity read) {
    JapaneseQuantity.UpTo upTo = read.upTo();
    return upTo == null ? "" : upTo.value().unscaledValue().toString() + upTo.bound();
  }

  private static String per(JapaneseQuantity read) {
    return read.per() == null ? "" : read.per().every() + read.per().unit();
  }

  @Test
  void telephone_numbers_are_read_alike() throws IOException {
    List<String> numbers =
        new ArrayList<>(
            List.of(
                "022-299-8061",
                "０２７－２１０－５００７",
                "022(299)8061",
                "℡022-299-8061",
                "0120-123-456",
                "110",
                "090-1234-5678",
                "0800-123-4567",
                "0222998061",
                "022‐299ー8061",
                "03-1234-567",
                "+81-22-299-8061"));
    numbers.addAll(written("telephones"));
    List<String> parts =
        List.of(
            "内線",
            "TEL",
            "（FAX）",
            "～",
            "、",
            "+81",
            "直通",
            "：",
            "022-299-8061",
            "0",
            "22",
            "３",
            "-",
            "－",
            "ー",
            "(",
            ")",
            "1234",
            "567",
            "90",
            " ",
            "120");
    Random random = Trials.random("telephones");
    for (int round = 0; round < ROUNDS; round++) {
      numbers.add(anyOf(parts, random));
    }
    for (String number : numbers) {
      String read = Telephone.parse(number);
      assertEquals(
          String.valueOf(read), scripts.call("telephone", number).asString("null"), number);
      String rest = TelephoneLine.parse(number) == null ? TelephoneLine.unread(number) : "";
      assertEquals(rest, scripts.call("unreadOfTelephone", number).asString(), number);
    }
  }

  @Test
  void words_are_normalised_alike() {
    List<String> parts =
        List.of(
            "ﾊﾛ", "ハロ", "－", "-", "―", "ワーク", "Ａ", "É", "e\u0301", "〜", "～", "2", "ー", "①", "㈱",
            "İ", "ß", "パソコン");
    Random random = Trials.random("words");
    for (int round = 0; round < ROUNDS; round++) {
      String words = anyOf(parts, random);
      assertEquals(Normaliser.normalise(words), scripts.call("normalise", words).asString(), words);
    }
  }

  @Test
  void the_name_that_was_meant_is_guessed_alike() {
    List<String> known =
        List.of("hello-work", "kita-city", "hello-city", "target", "tarot", "kita");
    List<String> parts =
        List.of("hello", "kita", "city", "-", "_", "wokr", "work", "t", "ra", "get");
    Random random = Trials.random("names");
    for (int round = 0; round < ROUNDS; round++) {
      String written = anyOf(parts, random);
      assertEquals(
          Nearest.of(written, known), scripts.call("nearest", written, known).asString(), written);
    }
  }

  @Test
  void list_signs_are_known_alike() {
    List<String> parts =
        List.of(
            "・", "･", "○", "〇", "◆", "△", "▲", "※", "＊", "①", "⑳", "㉑", "❶", "㋐", "（１）", "(2)",
            "２．", "５", "ア", "第", "【対象】", "（ア）", "の", "はじめ", "と", "及び", "、", "「", "）", " ", "　",
            "**", "_", "周知", "a", "-", "–", "…", "★", "➢", "한", "𠮟", "ー");
    Random random = Trials.random("lines");
    for (int round = 0; round < ROUNDS; round++) {
      String line = anyOf(parts, random);
      for (String before : List.of("。", "、", "（", "a", "𠮟")) {
        assertEquals(
            ListSigns.startsItem(before.codePointAt(0), line),
            scripts.call("startsItem", before, line).asBoolean(),
            before + line);
      }
      assertEquals(
          ListSigns.withoutBullet(line), scripts.call("withoutBullet", line).asString(), line);
    }
  }

  @Test
  void every_place_is_found_by_its_code_with_its_name_and_an_id() {
    Areas areas = Areas.load();
    for (Area area : areas.all()) {
      JsonNode found = scripts.call("places.find", area.code());
      assertEquals(areas.fullName(area), scripts.call("places.fullName", found).asString());
      assertEquals(
          Romaji.of(Romaji.withoutSuffix(area.name(), area.kana())),
          scripts.call("places.slug", found).asString(),
          area.name());
      assertTrue(scripts.call("places.fault", area.code()).isNull());
    }
  }

  @Test
  void a_place_is_found_by_name_reading_and_code() {
    for (String typed : List.of("仙台市", "せんだいし", "センダイ", "宮城県仙台市", "041009", "０４１００", "宮城県仙")) {
      JsonNode offers = scripts.call("places.offers", typed, 6);
      assertEquals("041009", offers.path(0).path("code").asString(), typed);
    }
    assertEquals("[]", scripts.call("places.offers", "ない町名", 6).toString());
  }

  @Test
  void the_name_of_a_former_place_offers_the_places_on_its_land() {
    JsonNode divided = scripts.call("places.offers", "浜松市北区", 6);
    assertEquals(List.of("221384", "221392"), divided.findValuesAsString("code"));
    assertEquals(List.of("北区", "北区"), divided.findValuesAsString("was"));
    JsonNode joined = scripts.call("places.offers", "ほうしゅやまむら", 6);
    assertEquals(List.of("東峰村"), joined.findValuesAsString("name"));
    JsonNode today = scripts.call("places.offers", "甲府", 6);
    assertEquals(List.of("192015"), today.findValuesAsString("code"));
    assertTrue(today.path(0).path("was").isMissingNode());
  }

  @Test
  void the_type_of_an_organisation_is_guessed_alike_from_its_name() {
    var library = Content.sample().library();
    PartyGuess guess = new PartyGuess(library.vocabulary(), library.areas(), null);
    List<String> names =
        new ArrayList<>(
            List.of("宮城県仙台市", "仙台市", "東京都", "大阪市立図書館", "仙台商工会議所", "ﾊﾛｰﾜｰｸ青葉", "宮城労働局", "有志"));
    library.cases().forEach(c -> c.parties().forEach(party -> names.add(party.name())));
    for (String name : names) {
      var type = guess.of(name, null).type();
      String told = scripts.call("typeByName", name).asString();
      // If no word of the vocabulary matches, Jirei has some of its own.
      if (!told.isEmpty() || type == null) {
        assertEquals(type == null ? "" : type.id(), told, name);
      }
    }
    assertEquals("municipality", scripts.call("typeByName", "宮城県仙台市").asString());
    assertEquals("facility", scripts.call("typeByName", "大阪市立図書館").asString());
  }

  private static List<String> written(String table) throws IOException {
    return ValueTable.rows(table, 1).stream()
        .flatMap(row -> ValueTable.looseSpellings(row.getFirst()).stream())
        .toList();
  }

  private static String anyOf(List<String> parts, Random random) {
    StringBuilder words = new StringBuilder();
    for (int length = random.nextInt(7); length >= 0; length--) {
      words.append(parts.get(random.nextInt(parts.size())));
    }
    return words.toString();
  }
}
