package org.jirei.fix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jirei.content.CaseOutline;
import org.jirei.content.CaseOutline.Value;
import org.jirei.content.FieldDictionary;
import org.jirei.content.FieldDictionary.Field;
import org.jirei.fix.Lines.Edit;
import org.jirei.model.OwnField;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Vocabulary;

/**
 * Assigns a rule to each field. A field that is not listed here holds the author's words and stays
 * as it is. This includes the years and dates of the source document.
 */
final class ValueRules {

  private final Map<String, Rule> rules = new HashMap<>();
  private final Areas areas;
  private final TermLists lists;

  /**
   * @param own the fields of the publisher
   */
  ValueRules(Vocabulary vocabulary, Areas areas, List<OwnField> own) {
    this.areas = areas;
    for (Field field : FieldDictionary.ofCase()) {
      if (!field.choices().isEmpty()) {
        rules.put(field.path(), new ChoiceRule(field.choices(), field.meanings()));
      } else if (field.types().contains("boolean")) {
        rules.put(field.path(), FactRules::truth);
      } else if (field.path().endsWith(".url")) {
        rules.put(field.path(), FactRules::address);
      }
    }
    rules.put("parties[].type", new TermRule(Scheme.PARTY_TYPE, vocabulary));
    rules.put("collection", new TermRule(Scheme.COLLECTION, vocabulary));
    TermRule measures = new TermRule(Scheme.MEASURE, vocabulary);
    Map<String, TermRule> ofLists =
        Map.of(
            "targetGroups",
            new TermRule(Scheme.TARGET_GROUP, vocabulary),
            "measures",
            measures,
            "roles[].tasks[].measures",
            measures);
    ofLists.forEach((list, rule) -> rules.put(list + "[]", rule));
    lists = new TermLists(ofLists);
    rules.put("relatedUrls[]", FactRules::address);
    for (OwnField field : own) {
      String path = field.isList() ? field.id() + "[]" : field.id();
      if (field.type() == OwnField.Type.TERM) {
        rules.put(path, new TermRule(field.scheme(), vocabulary));
      } else if (field.type() == OwnField.Type.URL) {
        rules.put(path, FactRules::address);
      }
    }
    rules.put("contact.tel", FactRules::telephone);
    rules.put("contact.current.tel", FactRules::telephone);
    rules.put("contact.current.checkedOn", FactRules::day);
    rules.put("publishedOn", FactRules::day);
    rules.put("updatedOn", FactRules::day);
    rules.put("verifiedOn", FactRules::day);
    rules.put("changes[].date", FactRules::day);
  }

  TermLists lists() {
    return lists;
  }

  List<Edit> edits(CaseOutline outline, Lines lines) {
    List<Edit> edits = new ArrayList<>();
    Map<String, Rule> all = new HashMap<>(rules);
    addRulesOf(outline, all);
    for (Value value : outline.values()) {
      Rule rule = all.get(CaseOutline.pattern(value.path()));
      if (rule == null || value.place() == null || value.text().isBlank()) {
        continue;
      }
      String fixed = rule.fixed(value.path(), value.text(), outline);
      String raw = lines.at(value.place());
      boolean quote = rule.isQuoted() && isBareCode(raw);
      String other = fixed == null && quote ? value.text() : fixed;
      String words =
          other == null ? null : Scalars.rewrite(raw, value.text(), other, rule.isQuoted());
      if (words != null && !words.equals(raw)) {
        edits.add(new Edit(value.place(), words));
      }
    }
    return edits;
  }

  /** Adds the rules that depend on other fields of the file. */
  private void addRulesOf(CaseOutline outline, Map<String, Rule> all) {
    PartyIds parties = new PartyIds(outline);
    all.put("id", parties::id);
    all.put("parties[].id", parties::id);
    all.put("roles[].parties", parties::reference);
    all.put("roles[].parties[]", parties::reference);
    all.put("comments[].party", parties::reference);
    all.put("staffing[].party", parties::reference);
    all.put("costs[].paidBy", parties::renamed);
    AreaCodeRule codes = new AreaCodeRule(areas, outline);
    all.put("parties[].code", codes);
    all.put("areas[]", codes);
    all.put("sites[].area", codes);
  }

  /** Other programs read an unquoted code with a leading zero as a number and drop the zero. */
  private static boolean isBareCode(String raw) {
    return raw.matches("0[0-9]{5}");
  }
}
