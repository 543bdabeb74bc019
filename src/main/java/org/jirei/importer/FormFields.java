package org.jirei.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.importer.ExtractedCase.Labelled;
import org.jirei.importer.ExtractedCase.Section;
import org.jirei.scaffold.Entry;
import org.jirei.scaffold.TermFinder;
import org.jirei.text.DateExpressions;
import org.jirei.text.JapanesePeriods;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jirei.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The values of the labels of a form: 事業名, 参加団体, 実施年度, 場所, 対象者. */
final class FormFields {

  private static final Pattern YEAR =
      Pattern.compile(DateExpressions.FISCAL_YEARS + "|" + DateExpressions.FISCAL_YEAR);

  private static final Pattern BETWEEN = Pattern.compile("[、,，／\\n]");

  private final @Nullable String title;
  private final LinkedHashMap<String, Entry> agreement = new LinkedHashMap<>();
  private final List<String> parties = new ArrayList<>();
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final List<Section> leftOver = new ArrayList<>();

  FormFields(List<Labelled> fields, Vocabulary vocabulary, Areas areas) {
    this.title =
        fields.stream()
            .filter(field -> field.topic() == Topic.TITLE)
            .map(Labelled::value)
            .findFirst()
            .orElse(null);
    for (Labelled field : fields) {
      String value = field.value();
      boolean whole =
          switch (field.topic()) {
            case TITLE -> put("title", value);
            case SUBTITLE -> put("subtitle", value);
            case PARTIES -> parties(value);
            case YEAR -> year(value);
            case AREA -> area(value, areas);
            case AGREEMENT -> agreement("title", value);
            case SIGNED -> agreement("date", value);
            case TARGETS -> targets(value, vocabulary);
            default -> false;
          };
      if (!whole) {
        List<String> lines = value.lines().map(line -> line + LineHeuristics.WHOLE).toList();
        leftOver.add(new Section(null, field.label(), List.of(lines), false));
      }
    }
  }

  /** Null if the form has no title. */
  @Nullable String title() {
    return title;
  }

  /** The names in the order of the form. */
  List<String> parties() {
    return parties;
  }

  Map<String, Entry> entries() {
    return entries;
  }

  /** Values that are not in any field unchanged, each under the label of its author. */
  List<Section> leftOver() {
    return leftOver;
  }

  private boolean put(String field, String value) {
    return entries.putIfAbsent(field, Entry.text(value.replace("\n", " "))) == null;
  }

  private boolean parties(String value) {
    parties.addAll(JoinedNames.listed(value));
    return true;
  }

  private boolean agreement(String field, String value) {
    return agreement.putIfAbsent(field, Entry.text(value.replace("\n", " "))) == null;
  }

  /** What the form says of an agreement; empty if it says nothing. */
  LinkedHashMap<String, Entry> agreement() {
    return agreement;
  }

  private boolean year(String value) {
    Matcher matcher = YEAR.matcher(value);
    if (matcher.find() && JapanesePeriods.parse(matcher.group()).value() != null) {
      boolean first =
          entries.putIfAbsent("fiscalYear", new Entry.Text(matcher.group(), null)) == null;
      return first && matcher.group().equals(value.strip());
    }
    return false;
  }

  private boolean area(String value, Areas areas) {
    Places places = new Places(areas, List.of(value));
    List<Entry> codes = new ArrayList<>();
    for (String name : BETWEEN.split(value, -1)) {
      Area area = places.of(name.strip());
      if (area != null) {
        codes.add(new Entry.Text(area.code(), name.strip() + " " + ImportWords.get("area")));
      }
    }
    if (!codes.isEmpty()) {
      entries.put("areas", new Entry.Items(codes, null));
    }
    return false;
  }

  private boolean targets(String value, Vocabulary vocabulary) {
    TermFinder terms = new TermFinder(vocabulary);
    List<String> ids = new ArrayList<>();
    boolean all = true;
    for (String word : BETWEEN.split(value, -1)) {
      Term term = terms.find(Scheme.TARGET_GROUP, word);
      all &= term != null;
      if (term != null && !ids.contains(term.id())) {
        ids.add(term.id());
      }
    }
    if (all) {
      entries.put(
          "targetGroups", new Entry.Items(Entry.texts(ids).items(), ImportWords.get("targets")));
    }
    return false;
  }
}
