package org.jirei.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.jirei.fixtures.Trials;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file that the form has opened is saved with what was changed, and with nothing else changed.
 */
@Tag("broad")
class OpenedFileTest {

  private static final String DRAFT =
      """
      ---
      # 覚え書き
      id: minami
      title: 港で相談会を開催 # 確認
      kind: "good-practice"   # まだ
      parties: # 記入してください
      areas:
        # 場所は名称から推定しました。
        - "041009" # 仙台市 # 確認
      targetGroups: &who [parents]
      measures: seminar
      x-own: 1
      roles:
      source: '雇用の資料'
      # 終わり
      ---

      ## 課題・目的

      <!-- 確認: 見出しが離れています。 -->

      相談の機会を増やす。

      <!--
      ## 効果

      結果を書きます。
      -->
      """;

  private final FormScripts scripts = FormScripts.ofSample();

  @Test
  void a_file_that_nobody_changed_is_saved_as_it_was() throws IOException {
    for (CaseFiles.Sample file : CaseFiles.all()) {
      assertSavedAsItWas(file.name(), file.text());
    }
  }

  @Test
  void a_damaged_draft_that_nobody_changed_is_saved_as_it_was() throws IOException {
    List<CaseFiles.Sample> files = CaseFiles.all();
    Trials.hold(
        "damaged drafts",
        200,
        chance -> {
          CaseFiles.Sample file = chance.of(files);
          assertSavedAsItWas(file.name(), DamagedDraft.of(file.text(), chance));
        });
  }

  @Test
  void changing_a_field_changes_only_its_lines() throws IOException {
    List<CaseFiles.Sample> files = CaseFiles.all();
    Trials.hold(
        "changed fields",
        200,
        chance -> {
          CaseFiles.Sample file = chance.of(files);
          JsonNode read = scripts.call("readFile", file.text());
          List<FieldText> texts = FieldText.in(read.path("written").path("fields"));
          if (texts.isEmpty()) {
            return;
          }
          FieldText field = chance.of(texts);
          String words = chance.of(List.of("別の言葉", "a: b # c", "一行目\n二行目", "'\"", "- 項"));
          ObjectNode after = (ObjectNode) read.path("written").deepCopy();
          field.set(after.path("fields"), words);
          String saved = resave(file.text(), after);
          String where = file.name() + " " + field.path();
          JsonNode again = scripts.call("readFile", saved).path("written");
          assertEquals(after, again, where + "\n" + saved);
          List<String> changed = FieldText.changedLines(file.text(), saved);
          assertTrue(changed.stream().allMatch(field::holds), () -> where + " " + changed);
        });
  }

  @Test
  void what_is_open_or_cannot_be_edited_is_shown_with_its_place() {
    JsonNode read = scripts.call("readFile", DRAFT);
    assertEquals(
        List.of("title", "parties", "areas[0]", "sections[0]"),
        read.path("marks").findValuesAsString("path"));
    assertEquals(
        List.of("true", "false", "true", "true"), read.path("marks").findValuesAsString("isGuess"));
    assertEquals("場所は名称から推定しました。", read.path("marks").path(2).path("why").asString());
    assertEquals(List.of("targetGroups", "measures"), read.path("held").findValuesAsString("path"));
    assertEquals("[\"x-own\"]", read.path("unknown").toString());
    assertEquals("相談の機会を増やす。", text(read.path("written"), 0));
    assertEquals(1, read.path("written").path("sections").size());
  }

  @Test
  void a_mark_goes_with_its_value_or_when_a_person_confirms_it() {
    ObjectNode after = written(DRAFT);
    ((ObjectNode) after.path("fields")).put("title", "駅で相談会を開催");
    assertEquals(DRAFT.replace("港で相談会を開催 # 確認", "駅で相談会を開催"), resave(DRAFT, after));

    JsonNode marks = scripts.call("readFile", DRAFT).path("marks");
    List<String> ids =
        List.of(marks.path(2).path("id").asString(), marks.path(3).path("id").asString());
    String saved = scripts.call("resave", DRAFT, written(DRAFT), ids).asString();
    assertEquals(
        DRAFT.replace("# 仙台市 # 確認", "# 仙台市").replace("<!-- 確認: 見出しが離れています。 -->\n", ""), saved);
  }

  @Test
  void what_was_open_is_filled_in_where_it_stands() {
    ObjectNode after = written(DRAFT);
    ObjectNode fields = (ObjectNode) after.path("fields");
    fields.putArray("parties").addObject().put("id", "city").put("name", "宮城県仙台市");
    fields.putArray("roles").addObject().put("parties", "all").putArray("tasks").add("広報");
    fields.put("subtitle", "夏の回");
    ((ArrayNode) after.path("sections")).addObject().put("heading", "効果").put("text", "増えた。");
    assertEquals(
        DRAFT
            .replace("# 確認\nkind", "# 確認\nsubtitle: 夏の回\nkind")
            .replace("parties: # 記入してください\n", "parties:\n  - id: city\n    name: 宮城県仙台市\n")
            .replace("roles:\n", "roles:\n  - parties: all\n    tasks:\n      - 広報\n")
            .replace("増やす。\n", "増やす。\n\n## 効果\n\n増えた。\n"),
        resave(DRAFT, after));
  }

  @Test
  void rows_change_places_with_their_comments() {
    String draft =
        """
        ---
        parties:
          # 市の窓口
          - id: city
            name: 高松市 # 略さない
          - {id: bureau, name: 香川労働局}
          # 終わり
        ---
        """;
    ObjectNode after = written(draft);
    ArrayNode parties = (ArrayNode) after.path("fields").path("parties");
    JsonNode first = parties.remove(0);
    parties.add(first);
    ((ObjectNode) first).put("name", "香川県高松市");
    assertEquals(
        """
        ---
        parties:
          - {id: bureau, name: 香川労働局}
          # 市の窓口
          - id: city
            name: 香川県高松市 # 略さない
          # 終わり
        ---
        """,
        resave(draft, after));
  }

  @Test
  void an_item_that_is_only_a_name_or_an_address_opens_and_grows_into_fields() {
    String draft =
        """
        ---
        schemes:
          - 特別区域 # 2年目から
          - name: 交付金
            provider: 国
        relatedUrls: [https://example.jp/, https://example.org/]
        ---
        """;
    assertEquals(0, scripts.call("readFile", draft).path("held").size());
    ObjectNode after = written(draft);
    ArrayNode schemes = (ArrayNode) after.path("fields").path("schemes");
    schemes.set(0, ((ObjectNode) schemes.path(1)).deepCopy().put("name", "特別区域"));
    ((ObjectNode) schemes.path(1)).remove("provider");
    ((ArrayNode) after.path("fields").path("relatedUrls")).remove(0);
    assertEquals(
        """
        ---
        schemes:
          - name: 特別区域 # 2年目から
            provider: 国
          - name: 交付金
        relatedUrls: [https://example.org/]
        ---
        """,
        resave(draft, after));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void line_ends_and_the_mark_of_the_byte_order_stay(String end) {
    String file = "\ufeff" + DRAFT.replace("\n", end);
    assertSavedAsItWas("line ends", file);
    ObjectNode after = written(file);
    ((ObjectNode) after.path("fields")).put("source", "雇用の\n記録");
    assertEquals(
        ("\ufeff" + DRAFT).replace("'雇用の資料'", "|-\n  雇用の\n  記録").replace("\n", end),
        resave(file, after));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: &a 題",
        "title: *a",
        "title: !t 題",
        "title: [題]",
        "title: {a: b}",
        "parties: 市",
        "parties: [市, null]",
        "parties:\n  - *a\n  - id: a",
        "roles:\n  - 一\n  -",
        "areas: [ # 註\n  a ]",
        "contact: なし",
        "frequency: []",
        "title: a\ntitle: b"
      })
  void what_the_form_cannot_edit_opens_and_stays(String lines) {
    String text = "---\n" + lines + "\nlicence: 可\n---\n";
    JsonNode read = scripts.call("readFile", text);
    assertFalse(read.has("line"), lines);
    assertTrue(read.path("held").size() > 0, lines);
    ObjectNode after = written(text);
    ((ObjectNode) after.path("fields")).put("licence", "不可");
    assertEquals(text.replace("licence: 可", "licence: 不可"), resave(text, after));
  }

  private void assertSavedAsItWas(String name, String text) {
    JsonNode read = scripts.call("readFile", text);
    if (!read.has("line")) {
      assertEquals(text, resave(text, read.path("written")), name);
    }
  }

  private ObjectNode written(String text) {
    return (ObjectNode) scripts.call("readFile", text).path("written");
  }

  private String resave(String text, JsonNode after) {
    return scripts.call("resave", text, after, List.of()).asString();
  }

  private static String text(JsonNode written, int section) {
    return written.path("sections").path(section).path("text").asString();
  }
}
