package org.jirei.form;

import java.util.List;
import org.jirei.form.FormSentences.Sentence;
import org.jirei.html.Link;
import org.jirei.html.PageContext;
import org.jirei.model.FormPart;
import org.jirei.model.Section.Kind;
import org.jirei.model.Section.Rank;
import org.jirei.site.SharedPaths;
import org.jspecify.annotations.Nullable;

/** The form in which a case is written. */
public record FormView(PageContext context, CaseForm form, List<Sentence> sentences) {

  /** Parts of the narrative that most cases have. */
  public static final List<Heading> USUAL = headings(Rank.USUAL);

  /** Parts that few cases have and that readers would like to see. */
  public static final List<Heading> FURTHER = headings(Rank.OCCASIONAL, Rank.HELPFUL);

  /**
   * A heading of the narrative.
   *
   * @param words as in the file
   */
  public record Heading(String words, Kind kind) {}

  private static List<Heading> headings(Rank... ranks) {
    return Kind.of(ranks).stream().map(kind -> new Heading(kind.heading(), kind)).toList();
  }

  static FormView of(PageContext context) {
    return new FormView(
        context,
        CaseForm.of(context.library(), context.words().language()),
        FormSentences.in(context.words().language()));
  }

  public List<FormPart> parts() {
    return List.of(FormPart.values());
  }

  public String name(FormPart part) {
    return context.t("form.part." + part);
  }

  /** The name of a heading on the pages in this language. */
  public String name(Heading heading) {
    return context.caseLang() == null
        ? heading.words()
        : context.t(heading.kind().label()) + "（" + heading.words() + "）";
  }

  public String help(Heading heading) {
    return context.t("form.text." + heading.kind());
  }

  /** The fields of a row that are always visible, or the folded ones. */
  public static List<FormField> some(List<FormField> fields, boolean further) {
    return fields.stream().filter(field -> field.isFurther() == further).toList();
  }

  /** The addresses of the data for the scripts. */
  public List<String> data() {
    return List.of(
        context.to(SharedPaths.FORM_RULES),
        context.to(SharedPaths.FORM_AREAS),
        context.to(SharedPaths.FORM_YAML));
  }

  /** The address of a case file to fill in without the form. */
  public String template() {
    return context.to(SharedPaths.FORM_TEMPLATE);
  }

  /** The page of prose about publishing a case; null if there is none. */
  public @Nullable Link guide() {
    return context.articles().stream()
        .filter(link -> String.valueOf(link.href()).endsWith("submit.html"))
        .findFirst()
        .orElse(null);
  }
}
