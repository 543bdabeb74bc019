package org.jirei.fix;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jirei.content.CaseOutline;
import org.jirei.content.FieldDictionary;
import org.jirei.content.FieldDictionary.Field;
import org.jirei.fix.Lines.Edit;
import org.jirei.model.OwnField;
import org.jirei.text.CharacterFlaw;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.Vocabulary;

/**
 * Fixes the text of one case, step by step: hidden characters, invalid YAML, field names, numbers
 * with commas, values, the order of fields.
 *
 * <p>A step is kept only if the file can still be read and means the same apart from the fix.
 */
final class CaseFix {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final ValueRules rules;
  private final List<Field> dictionary;
  private final FieldNames names;

  /**
   * @param own the fields of the publisher
   */
  CaseFix(Vocabulary vocabulary, Areas areas, List<OwnField> own) {
    this.rules = new ValueRules(vocabulary, areas, own);
    this.dictionary = FieldDictionary.ofCase(own, vocabulary);
    this.names = new FieldNames(dictionary);
  }

  /**
   * @param yaml whether the whole file is YAML, rather than front matter and Markdown
   */
  String fix(String text, boolean yaml) {
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    String visible = visible(marked ? text.substring(1) : text, yaml);
    String fixed = new BrokenLines(yaml, dictionary).fix(visible);
    fixed = fieldNames(fixed, yaml);
    fixed = numbers(fixed, yaml);
    fixed = list(fixed, yaml, rules.lists()::brackets);
    fixed = values(fixed, yaml);
    fixed = list(fixed, yaml, rules.lists()::doubles);
    fixed = order(fixed, yaml);
    return marked ? BYTE_ORDER_MARK + fixed : fixed;
  }

  /** Removes characters that nobody sees and no script needs, unless that changes what is said. */
  private static String visible(String text, boolean yaml) {
    String fixed = CharacterFlaw.remove(text);
    if (fixed.equals(text)) {
      return text;
    }
    CaseOutline outline = CaseOutline.of(text, yaml);
    CaseOutline after = CaseOutline.of(fixed, yaml);
    List<String> before = texts(outline).stream().map(CharacterFlaw::remove).sorted().toList();
    boolean same =
        before.equals(texts(after)) && CharacterFlaw.remove(outline.body()).equals(after.body());
    return same ? fixed : text;
  }

  private String fieldNames(String text, boolean yaml) {
    CaseOutline outline = CaseOutline.of(text, yaml);
    Lines lines = new Lines(text);
    List<Edit> edits = names.edits(outline, lines);
    String fixed = lines.with(edits);
    CaseOutline after = CaseOutline.of(fixed, yaml);
    boolean same = texts(after).equals(texts(outline)) && after.body().equals(outline.body());
    return same ? fixed : text;
  }

  private static String numbers(String text, boolean yaml) {
    CaseOutline outline = CaseOutline.of(text, yaml);
    String fixed = new Lines(text).with(NumberLists.edits(outline));
    CaseOutline after = CaseOutline.of(fixed, yaml);
    boolean same =
        NumberLists.said(after).equals(NumberLists.said(outline))
            && after.body().equals(outline.body());
    return same ? fixed : text;
  }

  private static List<String> texts(CaseOutline outline) {
    return outline.texts().values().stream().sorted().toList();
  }

  private String values(String text, boolean yaml) {
    CaseOutline outline = CaseOutline.of(text, yaml);
    Lines lines = new Lines(text);
    String fixed = lines.with(rules.edits(outline, lines));
    CaseOutline after = CaseOutline.of(fixed, yaml);
    boolean same =
        after.texts().keySet().equals(outline.texts().keySet())
            && after.body().equals(outline.body());
    return same ? fixed : text;
  }

  private static String list(
      String text, boolean yaml, BiFunction<CaseOutline, Lines, List<Edit>> step) {
    CaseOutline outline = CaseOutline.of(text, yaml);
    Lines lines = new Lines(text);
    List<Edit> edits = step.apply(outline, lines);
    if (edits.isEmpty()) {
      return text;
    }
    String fixed = lines.with(edits);
    CaseOutline after = CaseOutline.of(fixed, yaml);
    boolean same =
        TermLists.said(after).equals(TermLists.said(outline))
            && after.body().equals(outline.body());
    return same ? fixed : text;
  }

  private String order(String text, boolean yaml) {
    CaseOutline outline = CaseOutline.of(text, yaml);
    String fixed = FieldOrder.sort(outline, new Lines(text), dictionary);
    if (fixed == null) {
      return text;
    }
    CaseOutline after = CaseOutline.of(fixed, yaml);
    Map<String, String> texts = after.texts();
    boolean same = texts.equals(outline.texts()) && after.body().equals(outline.body());
    return same ? fixed : text;
  }
}
