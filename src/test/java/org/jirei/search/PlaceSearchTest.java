package org.jirei.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jirei.fixtures.Content;
import org.jirei.search.SearchResult.Absent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of places and offices mean what they name, and nothing that looks alike. */
class PlaceSearchTest extends SampleSearch {

  private static final int LARGEST_SHARD = 6 * 1024;

  @ParameterizedTest
  @CsvSource({
    "大垣市, ogaki",
    "大垣市役所, ogaki",
    "大垣市在住, ogaki",
    "大垣市内の事例, ogaki",
    "岐阜県大垣市, ogaki",
    "おおがき, ogaki",
    "オオガキ市, ogaki",
    "ohgaki, ogaki",
    "Ogaki City, ogaki",
    "Osaka-shi, minato yodogawa",
    "大阪市内, minato yodogawa",
    "大阪市港区, minato",
    "大阪港区, minato",
    "港区, minato",
    "堺市の取り組み, sakai_a sakai_b",
    "堺, sakai_a sakai_b",
    "九州の事例, sasebo",
    "大阪府, katano minato sakai_a sakai_b yodogawa",
    "関西, kashihara katano mie minato sakai_a sakai_b yodogawa",
  })
  void a_place_finds_its_cases(String query, String ids) throws IOException {
    assertEquals(new TreeSet<>(Arrays.asList(ids.split(" "))), new TreeSet<>(found(query)));
  }

  @ParameterizedTest
  @CsvSource({
    "京都, 京都, 近畿",
    "京都の事例, 京都, 近畿",
    "京都府, 京都府, 近畿",
    "kyoto, kyoto, 近畿",
    "きょうと, きょうと, 近畿",
    "長野市役所, 長野市, 長野県",
    "京都のハローワーク, 京都, 近畿",
    "ハローワーク京都, ハローワーク京都, 近畿",
    "京都労働局, 京都労働局, 近畿",
    "東京都港区, 東京都港区, 関東",
    "大阪市中央区, 大阪市中央区, 大阪市",
    "西津軽郡鯵ヶ沢町, 西津軽郡鰺ケ沢町, 東北",
    "愛知県豊田市, 愛知県豊田市, 愛知県",
    "豊田, 豊田, 愛知県",
    "清水市, 清水市, 静岡県",
    "首都圏, 首都圏, 関東",
    "札幌市, 札幌市,",
  })
  void a_place_without_cases_is_named_and_its_surroundings_offered(
      String query, String place, @Nullable String area) throws IOException {
    SearchResult result = search(query);
    assertEquals(List.of(), ids(result));
    assertEquals(List.of(new Absent(place, area)), result.absent());
    assertEquals(area == null, result.nearby().isEmpty());
  }

  @Test
  void of_two_places_the_one_without_cases_is_given_up() throws IOException {
    SearchResult result = search("hokuriku gifu");
    assertEquals(List.of("ogaki"), ids(result));
    assertEquals(List.of("hokuriku"), result.hits().getFirst().missing());
  }

  @Test
  void a_place_without_cases_leaves_the_rest_of_the_query_to_its_surroundings() throws IOException {
    SearchResult result = search("京都 図書館");
    assertEquals(List.of(), ids(result));
    assertEquals("yodogawa", result.nearby().getFirst().id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"新大阪", "津波", "光ファイバー", "市場", "北", "働きたい", "堺市場"})
  void what_only_looks_like_a_place_is_none(String query) throws IOException {
    assertTrue(
        searcher.read(query).stream()
            .noneMatch(term -> term.required() && term.typed().equals(query)),
        () -> "" + searcher.read(query));
  }

  @ParameterizedTest
  @CsvSource({
    "府中市, 東京都府中市 広島県府中市",
    "中央区, 11",
    "港区, 東京都港区 愛知県名古屋市港区 大阪府大阪市港区",
    "篠山町, 兵庫県丹波篠山市",
  })
  void a_name_means_all_places_of_that_name(String name, String places) {
    String suffix = PlaceKeys.suffix(name);
    List<String> meant =
        Gazetteer.ofJirei().find(name.substring(0, name.length() - 1)).stream()
            .filter(meaning -> meaning.suffix().equals(suffix))
            .map(meaning -> meaning.term().replace(PlaceKeys.MARK, ""))
            .distinct()
            .toList();
    assertEquals(places, places.matches("\\d+") ? "" + meant.size() : String.join(" ", meant));
  }

  @ParameterizedTest
  @CsvSource({
    "ōgaki, ogaki",
    "oogaki, ogaki",
    "ohgaki, ogaki",
    "gumma, gunma",
    "kôti, kochi",
    "hukusima, fukushima",
    "tyuuou, chuo",
    "zyosyu, joshu",
    "shunan, shunan",
  })
  void all_ways_to_write_a_name_in_latin_letters_have_one_key(String letters, String key) {
    assertEquals(key, PlaceKeys.latin(letters));
  }

  @Test
  void no_file_of_the_gazetteer_is_large() throws IOException {
    Map<String, byte[]> shards = ShippedScript.shards(Content.sample().site());
    Map<String, Integer> large =
        shards.entrySet().stream()
            .filter(shard -> shard.getKey().startsWith("places-"))
            .filter(shard -> shard.getValue().length > LARGEST_SHARD)
            .collect(Collectors.toMap(Map.Entry::getKey, shard -> shard.getValue().length));
    assertEquals(Map.of(), large);
  }
}
