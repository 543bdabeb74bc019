package org.jirei.mend;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jirei.content.CaseOutline;
import org.jirei.mend.Lines.Edit;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.Vocabulary;

/**
 * Mends the text of one case, step by step: what is no YAML, names of fields, values, the order of
 * fields.
 *
 * <p>Each step is taken only if the file can still be read and says the same apart from it.
 */
final class CaseMend {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final ValueRules rules;

  CaseMend(Vocabulary vocabulary, Areas areas) {
    this.rules = new ValueRules(vocabulary, areas);
  }

  /**
   * @param yaml whether the whole file is YAML, not front matter and Markdown
   */
  String mend(String text, boolean yaml) {
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    String mended = new BrokenLines(yaml).mend(marked ? text.substring(1) : text);
    mended = fieldNames(mended, yaml);
    mended = list(mended, yaml, rules.lists()::brackets);
    mended = values(mended, yaml);
    mended = list(mended, yaml, rules.lists()::doubles);
    mended = order(mended, yaml);
    return marked ? BYTE_ORDER_MARK + mended : mended;
  }

  private static String fieldNames(String text, boolean yaml) {
    CaseOutline outline = CaseOutline.of(text, yaml);
    Lines lines = new Lines(text);
    List<Edit> edits = FieldNames.edits(outline, lines);
    String mended = lines.with(edits);
    CaseOutline after = CaseOutline.of(mended, yaml);
    boolean same = texts(after).equals(texts(outline)) && after.body().equals(outline.body());
    return same ? mended : text;
  }

  private static List<String> texts(CaseOutline outline) {
    return outline.texts().values().stream().sorted().toList();
  }

  private String values(String text, boolean yaml) {
    CaseOutline outline = CaseOutline.of(text, yaml);
    Lines lines = new Lines(text);
    String mended = lines.with(rules.edits(outline, lines));
    CaseOutline after = CaseOutline.of(mended, yaml);
    boolean same =
        after.texts().keySet().equals(outline.texts().keySet())
            && after.body().equals(outline.body());
    return same ? mended : text;
  }

  private static String list(
      String text, boolean yaml, BiFunction<CaseOutline, Lines, List<Edit>> step) {
    CaseOutline outline = CaseOutline.of(text, yaml);
    Lines lines = new Lines(text);
    List<Edit> edits = step.apply(outline, lines);
    if (edits.isEmpty()) {
      return text;
    }
    String mended = lines.with(edits);
    CaseOutline after = CaseOutline.of(mended, yaml);
    boolean same =
        TermLists.said(after).equals(TermLists.said(outline))
            && after.body().equals(outline.body());
    return same ? mended : text;
  }

  private static String order(String text, boolean yaml) {
    CaseOutline outline = CaseOutline.of(text, yaml);
    String mended = FieldOrder.sort(outline, new Lines(text));
    if (mended == null) {
      return text;
    }
    CaseOutline after = CaseOutline.of(mended, yaml);
    Map<String, String> texts = after.texts();
    boolean same = texts.equals(outline.texts()) && after.body().equals(outline.body());
    return same ? mended : text;
  }
}
