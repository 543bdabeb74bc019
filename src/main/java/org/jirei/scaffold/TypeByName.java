package org.jirei.scaffold;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Guesses the type of an organisation from words in its name: 組合, 法人, 館. */
public final class TypeByName {

  public static final String MUNICIPALITY = "municipality";
  public static final String PREFECTURE = "prefecture";
  public static final String HELLO_WORK = "hello-work";
  public static final String LABOUR_BUREAU = "labour-bureau";

  /** More specific words come first: 大阪市立淀川図書館 is not a city. */
  private static final List<Map.Entry<Pattern, String>> TYPES =
      List.of(
          type("ハロ[ーー－-]ワーク|職業安定所|安定所|マザーズコーナー", HELLO_WORK),
          type("労働局", LABOUR_BUREAU),
          type("商工会|経済団体|経営者協会|同友会|工業会|組合", "chamber"),
          type("財団|社団|一財|公財|一社|公社|連合会|協議会|協会|ＮＰＯ|NPO|社会福祉|法人", "foundation"),
          type("株式会社|有限会社|合同会社|（株）|\\(株\\)|㈱|㈲", "company"),
          type("大学|学校|高校|学園|専門学校", "school"),
          type("図書館|公民館|センター|館|プラザ|会館", "facility"),
          type("[都道府県](?:庁)?$", PREFECTURE),
          type("(?:市|区|町|村|市役所|区役所|町役場|村役場)$", MUNICIPALITY));

  private TypeByName() {}

  /** The id of the type in the vocabulary, null if the name does not show it. */
  public static @Nullable String of(String name) {
    return TYPES.stream()
        .filter(type -> type.getKey().matcher(name).find())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private static Map.Entry<Pattern, String> type(String words, String id) {
    return Map.entry(Pattern.compile(words), id);
  }
}
