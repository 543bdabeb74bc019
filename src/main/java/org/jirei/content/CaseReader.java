package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jirei.model.Agreement;
import org.jirei.model.CasePart;
import org.jirei.model.CaseReferences;
import org.jirei.model.CaseStudy;
import org.jirei.model.CaseStudy.Kind;
import org.jirei.model.CaseStudy.Status;
import org.jirei.model.Comment;
import org.jirei.model.Contact;
import org.jirei.model.Cost;
import org.jirei.model.Council;
import org.jirei.model.Footnote;
import org.jirei.model.History;
import org.jirei.model.Image;
import org.jirei.model.Law;
import org.jirei.model.Metric;
import org.jirei.model.OwnValue;
import org.jirei.model.Party;
import org.jirei.model.Provenance;
import org.jirei.model.RichText;
import org.jirei.model.Role;
import org.jirei.model.Round;
import org.jirei.model.Section;
import org.jirei.model.Series;
import org.jirei.model.ServiceSite;
import org.jirei.model.Staff;
import org.jirei.model.Story;
import org.jirei.model.SupportScheme;
import org.jirei.model.Timing;
import org.jirei.model.Title;
import org.jirei.model.Voices;
import org.jirei.problem.FileWork;
import org.jirei.problem.ProblemException;
import org.jirei.problem.ProblemKind;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jirei.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads one case file as far as possible, and finds all its problems. */
final class CaseReader {

  private final Vocabulary vocabulary;
  private final Areas areas;
  private final OwnFields own;

  CaseReader(Vocabulary vocabulary, Areas areas, OwnFields own) {
    this.vocabulary = vocabulary;
    this.areas = areas;
    this.own = own;
  }

  /** The case, or as much as to report its problems; one of them may be that reading failed. */
  ParsedCase read(CaseFile file, FileProblems findings) {
    try {
      return FileWork.on(findings.file().path(), () -> parse(file, findings));
    } catch (ProblemException e) {
      findings.add(e);
      return ParsedCase.unreadable(file, findings);
    }
  }

  private ParsedCase parse(CaseFile file, FileProblems findings) {
    if (findings.isUnread()) {
      return ParsedCase.unreadable(file, findings);
    }
    Document document = file.isYaml() ? Document.yaml(findings) : Document.markdown(findings);
    if (document == null || document.fields() == null) {
      if (document != null && !findings.hasErrors()) {
        StructureCheck.check(own.schema(), document.fields(), findings);
      }
      return ParsedCase.unreadable(file, findings);
    }
    StructureCheck.check(own.schema(), document.fields(), findings);
    Fields fields = Fields.of(document.fields());
    Status status = Choices.of(Status.class, fields.text("status"), Status.PUBLISHED);
    OpenMarks.check(findings, status, document);
    new PersonalDataCheck(findings).check(document);
    DraftHints.check(findings, status, document);
    Links links = new Links(file.inContent(), file.page(), findings);
    Anchors anchors = new Anchors();
    CaseStudy study = study(file, document, fields, links, anchors, findings);
    return new ParsedCase(
        file,
        findings,
        fields.text("id", file.name()),
        fields.span("id"),
        status,
        HistoryReader.otherIds(fields),
        findings.hasErrors() ? null : study,
        links.found(),
        study == null ? null : PageAnchors.of(study, anchors, !findings.hasErrors()));
  }

  private @Nullable CaseStudy study(
      CaseFile file,
      Document document,
      Fields fields,
      Links links,
      Anchors anchors,
      FileProblems findings) {
    CaseContext context = new CaseContext(vocabulary, areas, findings);
    MarkdownHtml html = new MarkdownHtml(links, anchors, findings);
    String id = id(file, fields, findings);
    FactReader facts = new FactReader(context);
    SourceReader sources = new SourceReader(context);
    ProseReader prose = new ProseReader(context, html);
    PartyReader parties = new PartyReader(context);
    parties.read(fields);

    Kind kind = Choices.of(Kind.class, fields.text("kind"));
    Status status = Choices.of(Status.class, fields.text("status"));
    Title title = facts.title(fields);
    Term collection =
        context.term(Scheme.COLLECTION, fields.scalar("collection"), fields.path("collection"));
    List<Area> places = parties.areas(fields);
    ServiceReader services = new ServiceReader(context, parties);
    List<ServiceSite> sites = services.sites(fields, places);
    Timing timing = new TimingReader(context).read(fields);
    parties.checkTimes(timing);
    List<Term> targetGroups = context.terms(Scheme.TARGET_GROUP, fields, "targetGroups");
    List<Term> measures = context.terms(Scheme.MEASURE, fields, "measures");
    List<Section> sections =
        new BodyReader(html, anchors, findings)
            .read(document.body(), document.bodyLine(), document.lastLine());
    Map<CasePart, RichText> plainTexts = prose.texts(fields);
    List<Role> roles = new RoleReader(context).read(fields);
    List<Round> rounds = facts.rounds(fields);
    List<Cost> costs = new CostReader(context).read(fields);
    List<Metric> metrics = new MetricReader(context).read(fields, rounds);
    List<Series> series = new SeriesReader(context).read(fields);
    List<Comment> comments = prose.comments(fields);
    List<Voices> voices = prose.voices(fields);
    List<Image> images =
        new ImageReader(context, file.folder(), file.beside()).read(fields, file.name());
    Agreement agreement = facts.agreement(fields);
    List<Law> laws = facts.laws(fields);
    List<Staff> staffing = facts.staffing(fields);
    List<Council> councils = services.councils(fields);
    ReferenceReader referenceReader = new ReferenceReader(context);
    List<SupportScheme> schemes = referenceReader.schemes(fields);
    CaseReferences references = referenceReader.references(fields);
    List<Story> stories = prose.stories(fields);
    Contact contact = sources.contact(fields);
    Provenance provenance = sources.provenance(fields, file);
    History history = new HistoryReader(context).read(fields);
    List<OwnValue> ownValues = new OwnValueReader(context, prose).read(fields, own);
    List<String> texts = new ArrayList<>();
    sections.forEach(section -> texts.add(section.body().text()));
    fields.entries().values().stream()
        .filter(entry -> !entry.key().equals("footnotes"))
        .forEach(entry -> CaseTexts.collect(entry.value(), texts));
    List<Footnote> footnotes = new FootnoteReader(findings).read(fields, texts);
    List<Party> named = List.copyOf(context.parties.values());
    if (kind == null
        || status == null
        || title == null
        || collection == null
        || provenance == null
        || named.isEmpty()
        || places.isEmpty()) {
      return null;
    }
    return CaseStudy.builder(id)
        .kind(kind)
        .status(status)
        .title(title)
        .collection(collection)
        .folder(file.folderInContent())
        .parties(named)
        .areas(places)
        .formerAreas(parties.formerAreas())
        .timing(timing)
        .targetGroups(targetGroups)
        .measures(measures)
        .serviceCategory(fields.text("serviceCategory"))
        .sections(sections)
        .texts(plainTexts)
        .footnotes(footnotes)
        .images(images)
        .roles(roles)
        .rounds(rounds)
        .sites(sites)
        .staffing(staffing)
        .councils(councils)
        .costs(costs)
        .agreement(agreement)
        .laws(laws)
        .schemes(schemes)
        .references(references)
        .metrics(metrics)
        .series(series)
        .comments(comments)
        .voices(voices)
        .stories(stories)
        .contact(contact)
        .provenance(provenance)
        .history(history)
        .own(ownValues)
        .build();
  }

  private static String id(CaseFile file, Fields fields, FileProblems findings) {
    String id = fields.text("id");
    if (Ids.reportLongName(file.name(), findings)) {
      return file.name();
    }
    if (!Ids.isId(file.name())) {
      String nearest = id != null && Ids.isId(id) ? id : file.name().toLowerCase(Locale.ROOT);
      String help = Ids.isId(nearest) ? nearest : "";
      findings.add(ProblemKind.BAD_FILE_NAME, Span.FILE, file.name(), help);
    } else if (id != null && !id.equals(file.name())) {
      findings.add(ProblemKind.ID_UNLIKE_FILE_NAME, fields.span("id"), id, file.name());
    }
    Ids.checkCase(file.name(), fields.span("id"), findings);
    return file.name();
  }
}
