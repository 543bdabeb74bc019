package org.jirei.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.privacy.PersonalData.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What concerns a private person is found, and what concerns offices or anybody is not. */
class PersonalDataTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          連絡は090-3141-5926まで         | 090-3141-5926
          ０８０－２７１８－２８１８       | ０８０－２７１８－２８１８
          携帯０７０ー１６１８ー０３３９へ  | ０７０ー１６１８ー０３３９
          09031415926                      | 09031415926
          (090)3141-5926                   | 090)3141-5926
          090 3141 5926                    | 090 3141 5926
          090.3141.5926                    | 090.3141.5926
          070・2718・2818                  | 070・2718・2818
          [070]2718-2818                   | 070]2718-2818
          携帯 ０７０［２７１８］２８１８  | ０７０［２７１８］２８１８
          070 - 2718 - 2818                | 070 - 2718 - 2818
          +81 90-3141-5926                 | +81 90-3141-5926
          +81-80-2718-2818                 | +81-80-2718-2818
          +81(0)90-3141-5926               | +81(0)90-3141-5926
          ＋８１９０３１４１５９２６       | ＋８１９０３１４１５９２６
          """)
  void a_mobile_number_is_found_however_it_is_written(String text, String words) {
    assertEquals(List.of(Kind.MOBILE_NUMBER + " " + words), found(text, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "022-299-8061",
        "０２２－２９９－８０６１",
        "0120-123-456",
        "0800-123-4567",
        "08001234567",
        "0570-090-110",
        "050-3141-5926",
        "03-3090-1234",
        "080-0123-4567",
        "求人番号 04010-09031415",
        "口座 1234-090-3141-5926",
        "法人番号 4090314159261",
        "http://www.example.jp/09031415926.html",
        "file_09031415926",
        "令和090年",
        "09031415926123",
        "延べ090,314名",
      })
  void the_numbers_of_offices_and_other_numbers_are_not(String text) {
    assertEquals(List.of(), found(text, true));
  }

  @ParameterizedTest
  @CsvSource({
    "hana.k+1@gmail.com, hana.k+1@gmail.com",
    "連絡先：hanako@docomo.ne.jp。, hanako@docomo.ne.jp",
    "ｈａｎａ＠ｙａｈｏｏ．ｃｏ．ｊｐ, ｈａｎａ＠ｙａｈｏｏ．ｃｏ．ｊｐ",
    "x@T.Vodafone.ne.jp, x@T.Vodafone.ne.jp",
  })
  void a_private_mail_address_is_found(String text, String words) {
    assertEquals(List.of(Kind.PRIVATE_MAIL + " " + words), found(text, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "koyou@city.example.lg.jp",
        "info@npo.example.or.jp",
        "a@notgmail.com",
        "a@gmail.com.example.jp",
        "@gmail.com",
        "gmail.comで受け付けます",
        "Twitter: @sendai",
        "a@example.co.jp",
      })
  void an_address_at_an_organisation_is_not(String text) {
    assertEquals(List.of(), found(text, true));
  }

  @ParameterizedTest
  @CsvSource({
    "鈴木一郎さん（41歳）は就職した, 鈴木一郎さん（41歳）, 鈴木一郎",
    "佐藤　美咲（29）です, 佐藤　美咲（29）, 佐藤　美咲",
    "高橋さん（５３歳、男性）, 高橋さん（５３歳, 高橋",
    "田中氏・60代, 田中氏・60代, 田中",
    "38歳の渡辺さんが, 38歳の渡辺さん, 渡辺",
    "長野さん（34歳）, 長野さん（34歳）, 長野",
    "山本陽菜さん（29歳）, 山本陽菜さん（29歳）, 山本陽菜",
    "中村 さくら様（61歳）, 中村 さくら様（61歳）, 中村 さくら",
    "木村健太 四十二歳, 木村健太 四十二歳, 木村健太",
    "伊藤由美子さん（女性・30代）, 伊藤由美子さん（女性・30代）, 伊藤由美子",
  })
  void a_name_with_an_age_is_found(String text, String words, String core) {
    List<PersonalData> data = PersonalData.in(text, true);
    assertEquals(List.of(Kind.NAME_WITH_AGE + " " + words), found(text, true));
    assertEquals(core, data.getFirst().core());
    assertEquals(List.of(), found(text, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aさん（34歳）",
        "Ｂさん（30代女性）",
        "K.Mさん（42歳）",
        "女性（34歳）",
        "女性：６０代後半　希望職種：清掃",
        "母（34歳）と子（3歳）",
        "お母さん（30代）",
        "利用者（20代男性）の声",
        "相談員さん（50代）",
        "高校生（17歳）",
        "40歳代のひとり親",
        "65歳以上の高齢者（120名）",
        "仙台市（24名）",
        "大垣市（34）",
        "ハローワーク大垣（30代の相談員）",
        "山田さんは元気に働いています",
        "35歳未満の若者と55歳以上の方",
        "名古屋市港区（60代）",
        "求職者（18歳から）",
        "某さん（44歳）",
        "中村区役所（30代の職員）",
        "森林組合（60代）",
        "みなさん（30代）",
        "平均年齢は41歳でした",
        "（30歳）",
        "岐阜（3）",
        "サポステの利用者さん（20代）",
      })
  void ages_of_people_without_names_are_not(String text) {
    assertEquals(List.of(), found(text, true));
  }

  @ParameterizedTest
  @CsvSource({
    "青葉市若草町３－１４－１５に住む, 青葉市若草町３－１４－１５",
    "○○市△△町1-2-3, ○○市△△町1-2-3",
    "港区芝浦2丁目7番地の, 港区芝浦2丁目7番地",
    "若葉村大字北1234番地, 若葉村大字北1234番地",
    "緑町本通5番12号, 緑町本通5番12号",
    "若草市すみれが丘5-4-3の, 若草市すみれが丘5-4-3",
    "若草市もみじ野7丁目8番9号, 若草市もみじ野7丁目8番9号",
    "北区さくら2-7-18, 北区さくら2-7-18",
    "北区あやめヶ原２－７－１８, 北区あやめヶ原２－７－１８",
    "港町五丁目二番六号, 港町五丁目二番六号",
    "港町十二番地, 港町十二番地",
    "若草市南７条東２丁目４番地, 若草市南７条東２丁目４番地",
    "若草町字上沢31-4, 若草町字上沢31-4",
    "若草村大字北川31-4, 若草村大字北川31-4",
  })
  void the_address_of_a_home_is_found_where_people_are_told_of(String text, String words) {
    assertEquals(List.of(Kind.HOME_ADDRESS + " " + words), found(text, true));
    assertEquals(List.of(), found(text, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "大垣市に住む",
        "仙台市青葉区の2-3社",
        "市で1-2回",
        "港区の1番目の窓口",
        "令和5-6-7年",
        "市役所2階の5番窓口",
        "町会議員3名",
        "区の窓口（電話 03-1234-5678）",
        "市と労働局で2023-10-01に開始",
        "村の第1-2-3次計画",
        "本町二丁目の店",
        "本町二丁目の一角",
        "本町二丁目の一番の名所",
        "市が実施した3-1-2の取組",
        "市では4-3-2の形",
        "市から5-6-7の順に",
        "市として2024-4-1に始めた",
        "市役所さくら棟2024-04-01",
        "町の数字31-4",
        "市の文字数31-4",
        "市と局の協定第三条二項",
      })
  void other_numbers_beside_the_names_of_places_are_not(String text) {
    assertEquals(List.of(), found(text, true));
  }

  @Test
  void the_published_cases_and_pages_hold_none_in_any_line() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("content"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).toList()) {
        for (String line : Files.readAllLines(file)) {
          found(line, true).forEach(words -> found.add(file + ": " + words));
        }
      }
    }
    assertEquals(List.of(), found);
  }

  private static List<String> found(String text, boolean isAboutPeople) {
    return PersonalData.in(text, isAboutPeople).stream()
        .map(data -> data.kind() + " " + text.substring(data.start(), data.end()))
        .toList();
  }
}
