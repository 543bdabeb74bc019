package org.jirei.data;

import static org.jirei.data.JsonFields.array;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.model.CaseStudy;
import org.jirei.model.Contact;
import org.jirei.model.Council;
import org.jirei.model.Image;
import org.jirei.model.Party;
import org.jirei.model.Role;
import org.jirei.model.Section;
import org.jirei.model.Section.Kind;
import org.jirei.model.Timing;
import org.jirei.text.FiscalYear;
import org.jirei.vocabulary.Area;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a case in GIF 451-3 (政府相互運用性フレームワーク, 実装データモデル（行政）: 事例データモデル), in the order of its
 * class diagram, each with what it is made of. This is the mapping: the file, its documentation and
 * the data page follow it.
 */
public enum GifField {
  TITLE("ad:タイトル", "title", (c, gif) -> text(c.title().text())),
  SUBTITLE("ad:サブタイトル", "subtitle", (c, gif) -> text(c.title().subtitle())),
  YEAR("ad:事例実施年", "fiscalYear", (c, gif) -> years(c.timing().fiscalYear())),
  PLACE("ad:事例の場所", "areas", (c, gif) -> list(c.areas(), gif::address)),
  ORGANISATION("ad:対象組織", "parties, roles", (c, gif) -> list(acting(c), GifField::organisation)),
  SERVICE("ad:行政サービス分類", "serviceCategory", (c, gif) -> text(c.serviceCategory())),
  THEME(
      "ad:テーマ",
      "measures",
      (c, gif) -> texts(c.measures().stream().map(term -> term.label().ja()))),
  KEYWORD(
      "ad:キーワード",
      "keywords, targetGroups",
      (c, gif) ->
          texts(
              Stream.concat(
                  c.keywords().stream(),
                  c.targetGroups().stream().map(term -> term.label().ja())))),
  SUMMARY("ad:取り組みの概要", Kind.OUTLINE),
  REASON("ad:取り組み理由", Kind.BACKGROUND),
  PURPOSE("ad:目的", Kind.PURPOSE),
  CHALLENGE("ad:挑戦したこと", Kind.CHALLENGES),
  CONTENT("ad:取り組み内容", "roles", (c, gif) -> text(tasks(c))),
  LEARNT("ad:学んだこと", Kind.LESSONS),
  RESULT("ad:成果", Kind.OUTCOMES, Kind.FOLLOW_UPS),
  IMPLEMENTATION("ad:導入での工夫", Kind.IMPLEMENTATION, Kind.STRUCTURE),
  CONDITION("ad:制約条件", Kind.CONDITIONS, Kind.COST),
  SPREAD("ad:普及", Kind.SPREAD, Kind.OUTLOOK),
  SUSTAINING("ad:持続させる仕組み", Kind.SUSTAINING),
  EVALUATION("ad:評価の方法", Kind.EVALUATION),
  SCHEME(
      "ad:利用した制度",
      "schemes, laws",
      (c, gif) ->
          texts(
              Stream.concat(
                  c.schemes().stream().map(scheme -> scheme.name()),
                  c.laws().stream().map(law -> law.title())))),
  SUPPORTER("ad:協力者", "parties, roles, councils", (c, gif) -> texts(helping(c))),
  IMAGE_TITLE("ad:イメージタイトル", "images.caption", (c, gif) -> images(c, Image::caption)),
  IMAGE_FILE("ad:イメージファイル", "images.file", (c, gif) -> images(c, image -> gif.image(c, image))),
  IMAGE_LICENCE("ad:イメージのライセンス", "images.licence", (c, gif) -> images(c, Image::licence)),
  VIDEO_TITLE(
      "ad:ビデオタイトル", "videos.title", (c, gif) -> list(c.videos(), video -> text(video.title()))),
  VIDEO_URL("ad:ビデオURL", "videos.url", (c, gif) -> list(c.videos(), video -> text(video.url()))),
  VIDEO_LICENCE(
      "ad:ビデオのライセンス",
      "videos.licence",
      (c, gif) -> list(c.videos(), video -> orNull(video.licence()))),
  RELATED_URL(
      "ad:関連URL",
      "source.url, relatedUrls",
      (c, gif) ->
          texts(
              Stream.concat(
                  Stream.ofNullable(c.provenance().sourceUrl()),
                  c.relatedUrls().stream().flatMap(url -> Stream.ofNullable(url.href()))))),
  RELATED_CASE(
      "ad:関連事例", "successor", (c, gif) -> texts(Stream.ofNullable(c.history().successor()))),
  CONTACT("pd:連絡先情報", "contact", (c, gif) -> contact(c.contact())),
  ID("ad:ID", "id", (c, gif) -> text(c.id())),
  PUBLISHED(
      "ad:公開日",
      "publishedOn",
      (c, gif) -> text(Objects.toString(c.provenance().publishedOn(), null))),
  UPDATED(
      "ad:最終更新日",
      "updatedOn, publishedOn",
      (c, gif) -> text(Objects.toString(c.provenance().changedOn(), null)));

  /** What a field says of a case; null if nothing. */
  @FunctionalInterface
  private interface Value {
    @Nullable JsonNode of(CaseStudy c, GifJson gif);
  }

  private final String name;
  private final String source;
  private final Value value;

  GifField(String name, String source, Value value) {
    this.name = name;
    this.source = source;
    this.value = value;
  }

  /** A field for the sections whose heading announces one of these. */
  GifField(String name, Kind... kinds) {
    this(
        name,
        Arrays.stream(kinds).map(Kind::heading).collect(Collectors.joining("」「", "「", "」")),
        (c, gif) -> text(told(c, List.of(kinds))));
  }

  /** Its name with its prefix: {@code ad:タイトル}. */
  public String field() {
    return name;
  }

  /** The fields of a case file that it is made of, or the usual headings of sections in 「」. */
  public String source() {
    return source;
  }

  @Nullable JsonNode of(CaseStudy c, GifJson gif) {
    return value.of(c, gif);
  }

  private static @Nullable JsonNode text(@Nullable String text) {
    return text == null || text.isEmpty() ? null : JsonNodeFactory.instance.stringNode(text);
  }

  /** Null in a list whose items belong to those of another. */
  private static JsonNode orNull(@Nullable String text) {
    JsonNode node = text(text);
    return node == null ? JsonNodeFactory.instance.nullNode() : node;
  }

  private static <T> @Nullable JsonNode list(
      List<T> items, Function<T, @Nullable JsonNode> toJson) {
    return items.isEmpty()
        ? null
        : array(items, item -> Objects.requireNonNull(toJson.apply(item)));
  }

  private static @Nullable JsonNode texts(Stream<String> texts) {
    return list(texts.distinct().toList(), GifField::text);
  }

  /** The western years in which the fiscal years begin. */
  private static @Nullable JsonNode years(Timing.@Nullable Year year) {
    return year == null
        ? null
        : array(
            List.copyOf(year.all()).stream().map(FiscalYear::year).toList(),
            JsonNodeFactory.instance::numberNode);
  }

  /** Each section once, even if it is of several of the kinds. */
  private static String told(CaseStudy c, List<Kind> kinds) {
    return c.sections().stream()
        .filter(section -> section.kinds().stream().anyMatch(kinds::contains))
        .map(Section::body)
        .map(body -> body.text())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String tasks(CaseStudy c) {
    List<String> lines = new ArrayList<>();
    for (Role role : c.roles()) {
      for (Role.Task task : role.tasks()) {
        lines.add(role.label() + "：" + task.text());
        task.subtasks().forEach(subtask -> lines.add(role.label() + "：" + subtask));
      }
    }
    return String.join("\n", lines);
  }

  /** The parties with a role; if none has one, the first, which the source document puts first. */
  private static List<Party> acting(CaseStudy c) {
    List<Party> acting =
        c.parties().stream()
            .filter(party -> c.roles().stream().anyMatch(role -> role.parties().contains(party)))
            .toList();
    return acting.isEmpty() ? c.parties().subList(0, 1) : acting;
  }

  private static Stream<String> helping(CaseStudy c) {
    List<Party> acting = acting(c);
    return Stream.concat(
        c.parties().stream().filter(party -> !acting.contains(party)).map(Party::name),
        c.councils().stream()
            .map(Council::members)
            .flatMap(List::stream)
            .filter(name -> acting.stream().noneMatch(party -> party.name().equals(name))));
  }

  private static ObjectNode organisation(Party party) {
    Area area = party.area();
    return new JsonFields()
        .text("pd:商号または名称", party.name())
        .text("pd:通称", party.shortName().equals(party.name()) ? null : party.shortName())
        .text("pd:組織種別", party.type().label().ja())
        .set("pd:登記住所", area, at -> new JsonFields().text("pd:全国地方公共団体コード", at.code()).done())
        .done();
  }

  /** One for each image, so that titles, files and licences belong together. */
  private static @Nullable JsonNode images(CaseStudy c, Function<Image, @Nullable String> value) {
    return list(c.images(), image -> orNull(value.apply(image)));
  }

  private static @Nullable ObjectNode contact(@Nullable Contact contact) {
    if (contact == null) {
      return null;
    }
    Contact.Current current = contact.current();
    String url = current == null ? contact.href() : current.href();
    return new JsonFields()
        .text("pd:連絡先名称", contact.officeToday())
        .text("pd:連絡先用途", contact.label())
        .set("pd:連絡先電話番号", contact.telephoneToday(), line -> text(line.words()))
        .text("pd:連絡先URL", url)
        .done();
  }
}
