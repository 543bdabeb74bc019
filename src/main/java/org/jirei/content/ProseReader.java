package org.jirei.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jirei.content.Node.Scalar;
import org.jirei.model.CasePart;
import org.jirei.model.Comment;
import org.jirei.model.Party;
import org.jirei.model.RichText;
import org.jirei.model.Story;
import org.jirei.model.Story.Step;
import org.jirei.model.Voices;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Reads prose in the fields of a case: comments, voices, success stories and plain texts. */
final class ProseReader {

  /** The level below the heading of the block and the name of the speaker. */
  private static final int TOP_HEADING = 4;

  /** The level below the heading of a part with a single text. */
  private static final int TOP_HEADING_OF_TEXT = 3;

  private final CaseContext context;
  private final MarkdownHtml html;

  ProseReader(CaseContext context, MarkdownHtml html) {
    this.context = context;
    this.html = html;
  }

  List<Comment> comments(Fields caseFields) {
    List<Comment> comments = new ArrayList<>();
    for (Fields fields : caseFields.list("comments")) {
      Party party = context.party(fields.scalar("party"), fields.path("party"));
      RichText body = markdown(fields.scalar("text"), TOP_HEADING);
      if (party != null && body != null) {
        String label = fields.text("label", party.shortName() + "コメント");
        comments.add(new Comment(party, fields.text("post"), label, body));
      }
    }
    return comments;
  }

  List<Voices> voices(Fields caseFields) {
    List<Voices> voices = new ArrayList<>();
    for (Fields fields : caseFields.list("voices")) {
      String label = fields.text("label");
      List<String> quotes = fields.texts("quotes");
      Voices.Kind kind = Choices.of(Voices.Kind.class, fields.text("by"), Voices.Kind.PARTICIPANTS);
      if (label != null && !quotes.isEmpty()) {
        voices.add(new Voices(label, kind, quotes));
      }
    }
    return voices;
  }

  List<Story> stories(Fields caseFields) {
    List<Story> stories = new ArrayList<>();
    for (Fields fields : caseFields.list("stories")) {
      String consent = fields.text("consent");
      if (consent == null) {
        context.findings.add(ProblemKind.STORY_WITHOUT_CONSENT, fields.span("consent"));
      }
      List<Step> steps = new ArrayList<>();
      for (Fields step : fields.list("steps")) {
        Story.Kind kind = Choices.of(Story.Kind.class, step.text("kind"));
        String heading = step.text("heading");
        RichText body = markdown(step.scalar("text"), TOP_HEADING);
        if (kind != null && heading != null && body != null) {
          steps.add(new Step(kind, heading, body));
        }
      }
      String profile = fields.text("profile");
      if (profile != null && !steps.isEmpty()) {
        stories.add(new Story(profile, steps, consent));
      }
    }
    return stories;
  }

  /** The texts that need nothing but a heading. The list of parts knows the field of each. */
  Map<CasePart, RichText> texts(Fields caseFields) {
    Map<CasePart, RichText> texts = new EnumMap<>(CasePart.class);
    for (CasePart part : CasePart.texts()) {
      for (String field : part.fields()) {
        RichText body = textOf(caseFields.scalar(field));
        if (body != null && !body.isEmpty()) {
          texts.put(part, body);
        }
      }
    }
    return texts;
  }

  /** A text below the heading of its part. */
  @Nullable RichText textOf(@Nullable Scalar scalar) {
    return markdown(scalar, TOP_HEADING_OF_TEXT);
  }

  private @Nullable RichText markdown(@Nullable Scalar scalar, int topHeading) {
    return scalar == null
        ? null
        : html.render(
            MarkdownParser.parse(scalar.text(), scalar.span().line(), context.findings),
            topHeading,
            scalar.span().line(),
            scalar.lastLine());
  }
}
