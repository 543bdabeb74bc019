package org.jirei.html;

import static org.jirei.samples.SampleCase.CITY;
import static org.jirei.samples.SampleCase.OFFICE;
import static org.jirei.samples.SampleCase.TOWN;
import static org.jirei.samples.SampleCase.metric;
import static org.jirei.samples.SampleCase.quantity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jirei.model.Agreement;
import org.jirei.model.CaseReferences;
import org.jirei.model.CaseStudy;
import org.jirei.model.Comment;
import org.jirei.model.Contact;
import org.jirei.model.Cost;
import org.jirei.model.Council;
import org.jirei.model.Dated;
import org.jirei.model.Footnote;
import org.jirei.model.Image;
import org.jirei.model.KeptDocument;
import org.jirei.model.Law;
import org.jirei.model.Metric;
import org.jirei.model.Metric.Kind;
import org.jirei.model.Metric.Quantity;
import org.jirei.model.Provenance;
import org.jirei.model.RelatedUrl;
import org.jirei.model.RichText;
import org.jirei.model.Role;
import org.jirei.model.Round;
import org.jirei.model.Section;
import org.jirei.model.Series;
import org.jirei.model.Series.Observation;
import org.jirei.model.ServiceSite;
import org.jirei.model.Staff;
import org.jirei.model.Story;
import org.jirei.model.SupportScheme;
import org.jirei.model.Timing;
import org.jirei.model.Title;
import org.jirei.model.Video;
import org.jirei.model.Voices;
import org.jirei.samples.SampleCase;
import org.jirei.samples.SampleLibrary;
import org.jirei.text.Bound;
import org.jirei.text.FiscalYear;
import org.jirei.text.PartialDate;
import org.jirei.text.Period;
import org.jirei.text.Recurrence;
import org.jirei.text.Shares;
import org.jirei.text.TelephoneLine;

/** A case that has everything a case can have, in words without Latin letters. */
final class FullCase {

  private static final PartialDate DAY = new PartialDate(PartialDate.Precision.DAY, 2015, 12, 1);

  private FullCase() {}

  /** The other end: only what a case must have. */
  static CaseStudy bare() {
    return new SampleCase("bare").build();
  }

  static CaseStudy build() {
    SampleCase c = new SampleCase("full");
    c.status = CaseStudy.Status.ARCHIVED;
    c.title =
        new Title("子育て中の方へのセミナー", "市と国の連携", "こそだて", new Title.English("A seminar", "Two. Lines."));
    c.parties = List.of(CITY, OFFICE, TOWN);
    c.timing =
        new Timing(
            new Timing.Year(new FiscalYear(2013), "平成２５年度", true, "曜日から"),
            new Timing.Since(Period.of(DAY), "平成２７年１２月１日から"),
            new Timing.Frequency(Recurrence.parse("年１回"), "年１回"));
    narrative(c);
    figures(c);
    voices(c);
    basis(c);
    c.provenance =
        new Provenance(
            "資料の名前",
            "https://example.org/",
            new KeptDocument("資料 1.pdf", KeptDocument.Format.PDF, 1_258_291),
            "出典を示してください。",
            LocalDate.of(2026, 1, 5),
            LocalDate.of(2026, 2, 6),
            LocalDate.of(2026, 3, 7));
    return c.build();
  }

  private static void narrative(SampleCase c) {
    c.sections.add(
        SampleCase.section(
            Section.Kind.PURPOSE, "purpose", "<p>目的は「<strong>就労支援</strong>事業（※１）」にある。</p>"));
    c.sections.add(
        SampleCase.section(Section.Kind.OUTCOMES, "outcomes", "<ul><li>成果があった。</li></ul>"));
    c.roles.add(SampleCase.role("仙台市", List.of(CITY), "会場の提供（※２）"));
    c.roles.add(
        new Role(
            "ハローワーク・大和町",
            List.of(OFFICE, TOWN),
            false,
            "求職者に対する",
            List.of(new Role.Task("周知", List.of("区民だより", "ちらし")))));
    c.roles.add(SampleCase.common(c.parties, "広報"));
    c.footnotes.add(new Footnote(1, "※１", "就労支援事業（※１）", "事業の説明。"));
    c.footnotes.add(new Footnote(2, "※２", "会場の提供（※２）", "会場の説明。\n二行目。"));
    c.footnotes.add(new Footnote(3, "※", null, "全体の説明。"));
  }

  private static void figures(SampleCase c) {
    c.metrics.add(metric("参加者数", quantity("150", "名"), Kind.TARGET, 2013));
    c.metrics.add(
        new Metric(
            "参加者数",
            quantity("120", "名"),
            Kind.ACTUAL,
            new Dated(Period.of(DAY), "平成２７年１２月１日"),
            "第１回",
            quantity("120", "名"),
            quantity("150", "名"),
            List.of(new Metric.Part("うち男性", quantity("20", "名"))),
            "参加者数 １２０名"));
    c.metrics.add(metric("利用割合", quantity("60", "％"), Kind.TARGET, 0));
    c.metrics.add(metric("利用割合", quantity("121.2", "％"), Kind.ACTUAL, 0));
    c.series.add(
        new Series(
            "相談件数",
            Kind.ACTUAL,
            List.of(
                new Observation(SampleCase.fiscalYear(2013), quantity("30", "件"), null),
                new Observation(SampleCase.fiscalYear(2014), null, quantity("40", "件"))),
            "相談は年々増えた。"));
    c.rounds.add(
        new Round(
            "第１回",
            "１月２１日",
            "市役所",
            List.of(new Round.Session("１部", "保育の話", "保育課"), new Round.Session(null, "相談", null)),
            "１月２１日 市役所"));
    c.staffing.add(new Staff(CITY, "相談員", quantity("1", "名"), "相談員１名"));
    c.staffing.add(new Staff(OFFICE, "通訳", null, "通訳を配置"));
    c.staffing.add(new Staff(CITY, "通訳", quantity("1", "名"), "通訳１名"));
    c.staffing.add(new Staff(null, "託児", null, "託児あり"));
    costs(c);
  }

  private static void costs(SampleCase c) {
    Quantity amount = new Quantity(new BigDecimal("2146000"), "円", Bound.EXACT, "２，１４６千円");
    c.costs.add(
        new Cost(
            "相談員の人件費",
            amount,
            SampleCase.metric("", amount, Kind.ACTUAL, 2013).period(),
            Cost.Kind.ACTUAL,
            new Cost.Payer(CITY.shortName(), CITY),
            split("国1/2・市1/4"),
            "相談員人件費 ２，１４６千円"));
    c.costs.add(new Cost("会場", null, null, null, new Cost.Payer("市民", null), null, null));
  }

  private static Cost.Split split(String words) {
    return new Cost.Split(Objects.requireNonNull(Shares.parse(words)), words);
  }

  private static void voices(SampleCase c) {
    c.comments.add(new Comment(CITY, "課長", "仙台市コメント", new RichText("<p>よい取組だ。</p>", "よい取組だ。")));
    c.voices.add(new Voices("参加者の声", Voices.Kind.PARTICIPANTS, List.of("「よかった。」", "「また来る。」")));
    c.images.add(new Image(null, null, "≪会場の写真≫", null, null));
    c.stories.add(
        new Story(
            "女性：六十代",
            List.of(
                new Story.Step(
                    Story.Kind.OFFICER_REMARK, "所感", new RichText("<p>粘り強かった。</p>", "粘り強かった。"))),
            "本人の同意を得た"));
  }

  private static void basis(SampleCase c) {
    c.agreement =
        new Agreement(
            "雇用の協定",
            List.of("市長", "局長"),
            DAY,
            "平成２７年１２月",
            "元の協定",
            "誠実に対応する。",
            List.of("若年者", "障害者"));
    c.laws.add(new Law("条例", DAY, "平成２７年１２月", "方向を定める。"));
    c.schemes.add(new SupportScheme("交付金", "国", "人件費に充てた。", "https://example.org/"));
    c.schemes.add(new SupportScheme("特区", null, null, null));
    c.serviceCategory = "就労支援";
    c.references =
        new CaseReferences(
            List.of("雇用", "相談"),
            List.of(
                new RelatedUrl("窓口の案内", "https://example.org/", false),
                new RelatedUrl("前の案内", "http://example.com/", true)),
            List.of(new Video("窓口の紹介", "https://example.org/", "出典の表示が必要")));
    c.sites.add(
        new ServiceSite(
            "駅前の窓口",
            "青葉区中央１－１",
            new Dated(Period.of(DAY), "平成２７年１２月１日"),
            "平日 ９時から",
            SampleLibrary.area("041009")));
    c.sites.add(new ServiceSite("市役所の窓口", null, null, null, null));
    c.councils.add(new Council("雇用の協議会", List.of("商工会", "市役所"), "年２回", "市役所の労政課"));
    c.councils.add(new Council("実務者の会", List.of(), null, null));
    c.contact =
        new Contact(
            "照会先",
            "宮城労働局",
            TelephoneLine.parse("022-299-806１"),
            "http://miyagi-roudoukyoku.jsite.mhlw.go.jp",
            true,
            new Contact.Current(
                "宮城労働局職業安定課",
                TelephoneLine.parse("022-299-806１"),
                "https://example.org/office",
                LocalDate.of(2026, 4, 1)),
            "≪照会先≫ 宮城労働局");
  }
}
