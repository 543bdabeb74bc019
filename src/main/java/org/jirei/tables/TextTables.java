package org.jirei.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.model.CasePart;
import org.jirei.model.CaseStudy;
import org.jirei.model.Comment;
import org.jirei.model.Footnote;
import org.jirei.model.RichText;
import org.jirei.model.Section;
import org.jirei.model.Story;
import org.jirei.model.Voices;
import org.jirei.tables.Facts.Numbered;
import org.jirei.tables.Facts.Paragraph;
import org.jirei.text.Language;
import org.jirei.text.Messages;

/** What is told in sentences: one paragraph in a row. */
final class TextTables {

  private static final CodeList SECTION = CodeList.of("section_kind", Section.Kind.values());
  private static final CodeList SPEAKER = CodeList.of("speaker", Voices.Kind.values());
  private static final CodeList STEP = CodeList.of("story_step", Story.Kind.values());

  /**
   * A text below a heading, whether it is a section or a part of its own.
   *
   * @param anchor of the text on the page of the case
   */
  private record Told(String anchor, String heading, List<Section.Kind> kinds, RichText body) {}

  private record Topic(int section, Section.Kind kind) {}

  private record Quote(int voices, int number, Voices of, String words) {}

  private record Step(int story, Story of, Paragraph<Story.Step> paragraph) {}

  private TextTables() {}

  static List<Table> all() {
    return List.of(
        TableBuilder.ofCases("sections", c -> Facts.paragraphs(told(c), Told::body))
            .integer("section_no", Paragraph<Told>::of)
            .key()
            .integer("paragraph_no", Paragraph::number)
            .key()
            .text("anchor", (Paragraph<Told> p) -> p.about().anchor())
            .required()
            .text("heading", p -> p.about().heading())
            .text("text", Paragraph::words)
            .required()
            .table(),
        TableBuilder.ofCases("section_kinds", TextTables::topics)
            .integer("section_no", Topic::section)
            .key()
            .code("section_kind", SECTION, Topic::kind)
            .key()
            .table(),
        TableBuilder.ofCases("outcomes", TextTables::outcomes)
            .numbered("outcome_no")
            .text("heading", (Paragraph<Section> p) -> p.about().heading())
            .text("text", Paragraph::words)
            .required()
            .table(),
        TableBuilder.ofCases("comments", c -> Facts.paragraphs(c.comments(), Comment::body))
            .integer("comment_no", Paragraph<Comment>::of)
            .key()
            .integer("paragraph_no", Paragraph::number)
            .key()
            .text("party_id", (Paragraph<Comment> p) -> p.about().party().id())
            .required()
            .refersInCase(RoleTables.PARTIES, "party_id")
            .text("post", p -> p.about().post())
            .text("label", p -> p.about().label())
            .text("text", Paragraph::words)
            .required()
            .table(),
        TableBuilder.ofCases("voices", TextTables::quotes)
            .integer("voices_no", Quote::voices)
            .key()
            .integer("quote_no", Quote::number)
            .key()
            .code("speaker", SPEAKER, (Quote quote) -> quote.of().kind())
            .required()
            .text("label", quote -> quote.of().label())
            .text("text", Quote::words)
            .required()
            .table(),
        TableBuilder.ofCases("stories", TextTables::steps)
            .integer("story_no", Step::story)
            .key()
            .integer("step_no", (Step step) -> step.paragraph().of())
            .key()
            .integer("paragraph_no", step -> step.paragraph().number())
            .key()
            .text("profile", step -> step.of().profile())
            .code("story_step", STEP, step -> step.paragraph().about().kind())
            .required()
            .text("heading", step -> step.paragraph().about().heading())
            .text("text", step -> step.paragraph().words())
            .required()
            .table(),
        TableBuilder.ofLists("footnotes", CaseStudy::footnotes)
            .numbered("footnote_no")
            .text("marker", Footnote::marker)
            .text("marked_words", Footnote::anchor)
            .text("text", Footnote::text)
            .required()
            .table());
  }

  private static List<Told> told(CaseStudy c) {
    Messages words = Messages.of(Language.JA, "site");
    List<Told> told = new ArrayList<>();
    for (Section section : c.sections()) {
      told.add(new Told(section.id(), section.heading(), section.kinds(), section.body()));
    }
    for (CasePart part : CasePart.texts()) {
      RichText body = c.texts().get(part);
      String anchor = part.anchor();
      if (body != null && anchor != null) {
        told.add(new Told(anchor, words.get(part.label()), List.of(), body));
      }
    }
    return told;
  }

  private static Stream<Topic> topics(CaseStudy c) {
    return Facts.numbered(told(c))
        .flatMap(
            told ->
                told.it().kinds().stream().distinct().map(kind -> new Topic(told.number(), kind)));
  }

  private static Stream<Paragraph<Section>> outcomes(CaseStudy c) {
    return Facts.paragraphs(c.told(Section.Kind.OUTCOMES), Section::body);
  }

  private static Stream<Quote> quotes(CaseStudy c) {
    return Facts.numbered(c.voices())
        .flatMap(
            (Numbered<Voices> voices) ->
                Facts.numbered(voices.it().quotes())
                    .map(
                        quote ->
                            new Quote(voices.number(), quote.number(), voices.it(), quote.it())));
  }

  private static Stream<Step> steps(CaseStudy c) {
    return Facts.numbered(c.stories())
        .flatMap(
            (Numbered<Story> story) ->
                Facts.paragraphs(story.it().steps(), Story.Step::body)
                    .map(paragraph -> new Step(story.number(), story.it(), paragraph)));
  }
}
