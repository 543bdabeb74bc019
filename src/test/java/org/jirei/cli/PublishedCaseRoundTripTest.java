package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jirei.content.ContentOptions;
import org.jirei.content.ContentReader;
import org.jirei.content.ContentResult;
import org.jirei.data.CaseJson;
import org.jirei.fixtures.Content;
import org.jirei.fixtures.Shared;
import org.jirei.importer.CaseImporter;
import org.jirei.importer.ImportResult.Imported;
import org.jirei.model.CaseEvidence;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.model.Story;
import org.jirei.site.SitePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published of a case as JSON gives the same case again. */
class PublishedCaseRoundTripTest {

  private static final String EVERY_FIELD =
      """
      ---
      id: full
      title: "#1: 「はい」の取組"
      subtitle: 副題
      titleKana: とりくみ
      english: {title: A case, summary: It is one.}
      kind: agreement
      status: archived
      collection: employment-good-practices
      parties:
        - {id: village, name: 岩手県滝沢村, shortName: 滝沢村, type: municipality, code: "033057"}
        - {id: bureau, name: 岩手労働局, type: labour-bureau}
      areas: ["030007"]
      fiscalYear: {value: 平成22～24年度, inferred: true, basis: 資料の日付}
      since: {date: 平成22年4月, words: 平成二十二年の春から}
      frequency: {words: 年２～３回程度}
      targetGroups: [parents]
      measures: [seminar]
      serviceCategory: 雇用
      keywords: [連携, "yes"]
      roles:
        - {parties: all, tasks: [{task: 周知, subtasks: [市報, 放送], measures: []}]}
        - {label: 村, parties: [village], heading: 見出し, tasks: [相談 - 随時]}
        - {parties: [village, bureau], tasks: [会議]}
      rounds:
        - label: 第１回
          dates: 1/21
          venue: 会館
          words: 第１回 1/21
          sessions: [{part: １部, title: 講演, lecturer: 村長}]
      sites:
        - {name: 相談室, address: 滝沢, openedOn: 平成23年5月, hours: 9時～17時, area: "030007"}
      metrics:
        - indicator: 参加率
          value: 約50.0％
          kind: previous-target
          period: 平成22年度末
          round: 第１回
          numerator: 10名
          denominator: 延べ20名
          breakdown: [{label: うち男性, value: 3～4名}]
        - {indicator: 額, value: "1,200", unit: 千円, words: 額は千円}
        - {indicator: 増減, value: ▲0.50ポイント}
        - {indicator: 回数, value: 週2日以上}
      series:
        - indicator: 人数
          unit: 人
          kind: planned
          periods: [平成22年度, 令和2年3月累計]
          values: ["1,000", －]
          targets: [－, 20]
          words: 推移
      comments:
        - party: bureau
          post: 所長
          text: |
            **よい**取組。

            - 一
            - 二
      voices: [{label: 企業の声, by: companies, quotes: [「助かった」, "- よい"]}]
      stories:
        - profile: 女性：６０代
          consent: 課長が本人に確認した
          steps: [{kind: officer-remark, heading: 所感, text: 粘り強い<!-- 内部のメモ -->。}]
      videos: [{title: 動画, url: "https://example.jp/v?a=1&b=2", licence: CC BY 4.0}]
      images: [{caption: 写真, credit: 村}]
      footnotes: [{marker: ※1, anchor: 取組※1, text: 注}]
      relatedUrls:
        - {title: 頁, url: "https://example.jp/日本"}
        - {title: 古い頁, url: "http://example.jp/old", dead: true}
      agreement:
        title: 協定
        signatories: [村長, 局長]
        date: 平成22年4月1日
        parent: 親協定
        duty: 義務
        fields: [若年者]
      laws: [{title: 条例, date: 平成21年, note: 注記}]
      schemes: [{name: 事業, provider: 省, note: 注記, url: "https://example.jp/"}]
      staffing: [{party: bureau, post: 相談員, count: 2名, words: 相談員2名}, {post: 通訳}]
      costs:
        - item: 人件費
          amount: 5,373千円
          period: 平成22年度
          kind: granted
          paidBy: village
          share: 国1/2・村1/2
          words: 人件費 5,373千円
        - {item: 会場費, paidBy: 商工会}
      councils: [{name: 協議会, members: [village, 商工会], meetings: 年２回, secretariat: 村}]
      contact:
        label: 問合せ先
        office: 村役場
        tel: 019-684-2111（内線123）
        url: http://example.jp/
        words: 問合せ先 村役場
        current: {office: 市役所, tel: 019-656-6500, url: "https://example.jp/", checkedOn: 2025-04-01}
      source: {title: 資料, url: "https://example.jp/a%20b.pdf"}
      licence: CC BY 4.0
      publishedOn: 2024-01-02
      updatedOn: 令和6年2月3日
      verifiedOn: 2024-03-04
      changes: [{date: 2024-02-03, note: 修正}]
      aliases: [former]
      ---

      ## 課題・目的

      取組※1と[条件](#conditions)<!-- 内部のメモ -->

      ### 詳細

      | 年度 | 参加者 |
      | --- | ---: |
      | 令和3年度 | 20名 |
      | 令和4年度 | 30名 |

      ## 制約条件

      1. 一
      3. 三

      ## *独自* の見出し

      文
      """;

  @TempDir Path folder;

  @Test
  void the_cases_of_this_repository_come_back_as_they_were() throws IOException {
    comeBack(Content.sample());
  }

  @Test
  void every_shape_of_a_field_comes_back_as_it_was() throws IOException {
    comeBack(Content.shapes());
  }

  @Test
  void the_fields_of_another_publisher_come_back_as_they_were() throws IOException {
    comeBack(Content.tourism());
  }

  @Test
  void a_case_with_every_field_comes_back_and_nobody_who_agreed_is_named() throws IOException {
    Path full = folder.resolve("full");
    copy(Path.of("content"), full, Path.of("cases"));
    Files.createDirectories(full.resolve("cases"));
    Files.writeString(full.resolve("cases/full.md"), EVERY_FIELD);
    ContentResult read = ContentReader.read(full, ContentOptions.DEFAULT);
    Library library = Objects.requireNonNull(read.library(), () -> "problems: " + read.problems());
    comeBack(new Content(full, library, Shared.of(() -> full)));
    String json = Files.readString(folder.resolve("site/cases/full.json"));
    assertFalse(json.contains("課長が"), json);
    assertFalse(json.contains("内部のメモ"), json);
  }

  private void comeBack(Content content) throws IOException {
    Library restored = restored(content);
    List<CaseStudy> before = content.library().cases();
    for (int i = 0; i < before.size(); i++) {
      assertEquals(published(before.get(i)), published(restored.cases().get(i)));
    }
    assertEquals(before.size(), restored.cases().size());
  }

  private Library restored(Content content) throws IOException {
    Path source = folder.resolve("content");
    copy(content.folder(), source, Path.of("cases"));
    CaseJson json = new CaseJson(SitePlan.of(content.library()));
    Path published = Files.createDirectories(folder.resolve("site/cases"));
    copy(content.folder().resolve("cases"), published, Path.of("none"));
    CaseImporter importer = CaseImporter.of(source);
    CaseFolder cases = new CaseFolder(source.resolve("cases"));
    for (CaseStudy c : content.library().cases()) {
      Path file = published.resolve(c.id() + ".json");
      Files.writeString(file, json.of(c).toString());
      Imported imported = (Imported) importer.read(file);
      cases.write(imported.found().getFirst(), null);
    }
    ContentResult read = ContentReader.read(source, ContentOptions.DEFAULT);
    return Objects.requireNonNull(read.library(), () -> "problems: " + read.problems());
  }

  /** Without the one thing that no page and no file says: who agreed to a story. */
  private static CaseStudy published(CaseStudy c) {
    CaseEvidence evidence = c.evidence();
    List<Story> stories =
        c.stories().stream().map(story -> new Story(story.profile(), story.steps(), null)).toList();
    return new CaseStudy(
        c.identity(),
        c.scope(),
        c.narrative(),
        c.practice(),
        new CaseEvidence(
            evidence.metrics(), evidence.series(), evidence.comments(), evidence.voices(), stories),
        c.origin(),
        c.references(),
        c.ownValues());
  }

  private static void copy(Path from, Path to, Path without) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files
          .filter(Files::isRegularFile)
          .map(from::relativize)
          .filter(inside -> !inside.startsWith(without))
          .forEach(
              inside -> {
                try {
                  Path target = to.resolve(inside);
                  Files.createDirectories(Objects.requireNonNull(target.getParent()));
                  Files.copy(from.resolve(inside), target);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
