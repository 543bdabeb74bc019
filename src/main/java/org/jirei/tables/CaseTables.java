package org.jirei.tables;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jirei.model.CaseStudy;
import org.jirei.model.History;
import org.jirei.model.Timing;
import org.jirei.model.Title;
import org.jirei.text.FiscalYear;
import org.jirei.text.Recurrence;
import org.jirei.vocabulary.FormerArea;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** What a case is: one row for each case, and the lists of its places, years and topics. */
final class CaseTables {

  static final String CASES = "cases";

  private static final CodeList KIND = CodeList.of("case_kind", CaseStudy.Kind.values());
  private static final CodeList STATUS = CodeList.of("status", CaseStudy.Status.values());
  private static final CodeList UNIT = CodeList.of("time_unit", Recurrence.Unit.values());

  private CaseTables() {}

  static List<Table> of(Setting setting) {
    return List.of(
        cases(setting),
        TableBuilder.ofLists("case_areas", CaseStudy::areas)
            .numbered("area_no")
            .with(table -> setting.area(table, area -> area))
            .table(),
        TableBuilder.ofLists("case_former_areas", CaseStudy::formerAreas)
            .numbered("former_area_no")
            .text("former_area_code", (FormerArea former) -> former.area().code())
            .text("former_area_name", former -> setting.areas().fullName(former.area()))
            .text("area_change", FormerArea::change)
            .date("existed_from", FormerArea::from)
            .date("existed_until", FormerArea::until)
            .table(),
        TableBuilder.ofCases("case_fiscal_years", CaseTables::years)
            .integer("fiscal_year", Facts.FISCAL_YEAR, FiscalYear::year)
            .key()
            .table(),
        terms("case_target_groups", "target_group", Scheme.TARGET_GROUP, CaseStudy::targetGroups),
        terms("case_measures", "measure", Scheme.MEASURE, CaseStudy::measures),
        TableBuilder.ofLists("case_keywords", CaseStudy::keywords)
            .numbered("keyword_no")
            .text("keyword", (String word) -> word)
            .required()
            .table(),
        TableBuilder.ofLists("former_ids", (CaseStudy c) -> c.history().aliases())
            .text("former_id", (String id) -> id)
            .key()
            .table(),
        TableBuilder.ofLists("changes", (CaseStudy c) -> c.history().changes())
            .numbered("change_no")
            .date("changed_on", History.Change::date)
            .required()
            .text("note", History.Change::note)
            .table());
  }

  private static Table cases(Setting setting) {
    return TableBuilder.<CaseStudy>ofCases(CASES, Stream::of)
        .text("page", setting.address()::apply)
        .required()
        .text("title", c -> c.title().text())
        .required()
        .text("subtitle", c -> c.title().subtitle())
        .text("title_kana", c -> c.title().kana())
        .text("title_en", Facts.of(c -> c.title().english(), Title.English::title))
        .text("summary_en", Facts.of(c -> c.title().english(), Title.English::summary))
        .code("kind", KIND, CaseStudy::kind)
        .required()
        .code("status", STATUS, CaseStudy::status)
        .required()
        .id("collection", c -> c.collection().id())
        .required()
        .refers(TermTables.name(Scheme.COLLECTION), "term_id")
        .with(table -> setting.area(table, c -> c.areas().getFirst()))
        .with(CaseTables::timing)
        .text("service_category", CaseStudy::serviceCategory)
        .text("source", c -> c.provenance().source())
        .required()
        .text("source_url", c -> c.provenance().sourceUrl())
        .text("licence", c -> c.provenance().licence())
        .required()
        .date("published_on", c -> c.provenance().publishedOn())
        .date("updated_on", c -> c.provenance().updatedOn())
        .date("verified_on", c -> c.provenance().verifiedOn())
        .id("successor", c -> c.history().successor())
        .refers(CASES, Table.CASE_ID)
        .table();
  }

  private static TableBuilder<CaseStudy> timing(TableBuilder<CaseStudy> table) {
    return table
        .integer(
            "fiscal_year_first",
            Facts.FISCAL_YEAR,
            Facts.of(CaseTables::year, year -> year.all().first().year()))
        .integer(
            "fiscal_year_last",
            Facts.FISCAL_YEAR,
            Facts.of(CaseTables::year, year -> year.latest().year()))
        .text("fiscal_year_printed", Facts.of(CaseTables::year, Timing.Year::words))
        .truth("fiscal_year_inferred", Facts.of(CaseTables::year, Timing.Year::inferred))
        .text("fiscal_year_basis", Facts.of(CaseTables::year, Timing.Year::basis))
        .with(t -> Facts.days(t, "since", Facts.of(c -> c.timing().since(), Timing.Since::period)))
        .text("since_printed", Facts.of(c -> c.timing().since(), Timing.Since::words))
        .integer("frequency_times", "回", Facts.of(CaseTables::rhythm, Recurrence::times))
        .integer("frequency_up_to", "回", Facts.of(CaseTables::rhythm, Recurrence::upTo))
        .integer("frequency_every", Facts.of(CaseTables::rhythm, Recurrence::every))
        .code("frequency_unit", UNIT, Facts.of(CaseTables::rhythm, Recurrence::unit))
        .text("frequency_printed", Facts.of(c -> c.timing().frequency(), Timing.Frequency::words));
  }

  private static Timing.@Nullable Year year(CaseStudy c) {
    return c.timing().fiscalYear();
  }

  private static @Nullable Recurrence rhythm(CaseStudy c) {
    Timing.Frequency frequency = c.timing().frequency();
    return frequency == null ? null : frequency.recurrence();
  }

  private static Stream<FiscalYear> years(CaseStudy c) {
    Timing.Year year = c.timing().fiscalYear();
    return year == null ? Stream.empty() : year.all().stream();
  }

  private static Table terms(
      String table, String column, Scheme scheme, Function<CaseStudy, List<Term>> terms) {
    return TableBuilder.ofLists(table, terms)
        .id(column, Term::id)
        .key()
        .refers(TermTables.name(scheme), "term_id")
        .table();
  }
}
