package org.jirei.data;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.model.CaseStudy;
import org.jirei.model.Image;
import org.jirei.model.Site;
import org.jirei.publish.PagePath;
import org.jirei.site.SharedPaths;
import org.jirei.site.SitePlan;
import org.jirei.text.Language;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Areas;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Cases in the data model for cases of the Japanese government, GIF 451-3: a collection (事例集) with
 * its cases. {@link GifField} says what each field is made of, {@code gif.schema.json} describes
 * the file. Fields of other models of GIF have the prefix {@code pd:}.
 */
public final class GifJson {

  private final SitePlan plan;
  private final Areas areas;
  private final LibraryAddress address;

  public GifJson(SitePlan plan) {
    this.plan = plan;
    this.areas = plan.library().areas();
    this.address = new LibraryAddress(plan.library().site());
  }

  /** A collection of cases of the library. */
  public ObjectNode of(List<CaseStudy> cases) {
    Site site = plan.library().site();
    Language own = plan.own().language();
    return new JsonFields()
        .set(
            "ad:事例集",
            new JsonFields()
                .text("ad:データカタログ名", site.title().in(own))
                .text("ad:データカタログ説明", site.description().in(own))
                .text("ad:データカタログ作成者", site.publisher().in(own))
                .number("ad:発行年", year())
                .text("ad:ライセンス", site.licence().in(own))
                .text(
                    "ad:言語",
                    site.languages().stream().map(Language::tag).collect(Collectors.joining(",")))
                .done())
        .set("ad:事例", JsonFields.array(cases, this::of))
        .done();
  }

  private ObjectNode of(CaseStudy c) {
    JsonFields fields = new JsonFields();
    for (GifField field : GifField.values()) {
      fields.set(field.field(), field.of(c, this));
    }
    return fields.done();
  }

  /** The year in which the library was last added to; null if no case is dated. */
  private @Nullable Integer year() {
    return plan.library().cases().stream()
        .flatMap(c -> Stream.ofNullable(c.provenance().changedOn()))
        .max(Comparator.naturalOrder())
        .map(LocalDate::getYear)
        .orElse(null);
  }

  /** A place by its code and names: prefecture, then city and ward. */
  ObjectNode address(Area area) {
    List<Area> path = areas.path(area);
    String below = path.stream().skip(1).map(Area::name).collect(Collectors.joining());
    return new JsonFields()
        .text("pd:全国地方公共団体コード", area.code())
        .text("pd:都道府県", path.getFirst().name())
        .text("pd:市区町村（郡）", below.isEmpty() ? null : below)
        .text("pd:連結表記", areas.fullName(area))
        .done();
  }

  /** The address of the file of an image; null if there is only a caption. */
  @Nullable String image(CaseStudy c, Image image) {
    PagePath file = SharedPaths.imageOf(c, image);
    return file == null ? null : address.isKnown() ? address.of(file) : "../" + file.href();
  }
}
