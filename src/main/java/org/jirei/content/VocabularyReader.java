package org.jirei.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jirei.content.Node.Mapping;
import org.jirei.content.Node.Sequence;
import org.jirei.problem.ProblemKind;
import org.jirei.text.Bilingual;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** Reads the lists of terms. */
final class VocabularyReader {

  private VocabularyReader() {}

  /** The terms of a file. */
  static List<Term> terms(Scheme scheme, @Nullable Node root, FileProblems findings) {
    return terms(scheme, rows(root), row -> row, findings);
  }

  /**
   * The terms of a list.
   *
   * @param labelOf finds the label in a row
   */
  static List<Term> terms(
      Scheme scheme,
      List<Fields> rows,
      Function<Fields, @Nullable Fields> labelOf,
      FileProblems findings) {
    Map<String, Fields> byId = new HashMap<>();
    List<Term> terms = new ArrayList<>();
    for (Fields fields : rows) {
      String id = fields.text("id");
      Bilingual label = bilingual(labelOf.apply(fields));
      Bilingual definition = bilingual(fields.fields("definition"));
      if (id == null || label == null) {
        continue;
      }
      Fields before = byId.putIfAbsent(id, fields);
      if (before != null) {
        String other = findings.file().path() + ":" + before.span("id").line();
        findings.add(ProblemKind.DUPLICATE_ID, fields.span("id"), id, other);
        continue;
      }
      terms.add(
          new Term(
              scheme,
              id,
              label,
              definition == null ? new Bilingual("", "") : definition,
              fields.texts("synonyms"),
              fields.text("broader")));
    }
    checkBroader(terms, byId, findings);
    return terms;
  }

  private static void checkBroader(
      List<Term> terms, Map<String, Fields> byId, FileProblems findings) {
    Map<String, @Nullable String> broader = new HashMap<>();
    terms.forEach(term -> broader.put(term.id(), term.broader()));
    for (Term term : terms) {
      Fields fields = byId.get(term.id());
      String above = term.broader();
      if (fields == null || above == null) {
        continue;
      }
      Span at = fields.span("broader");
      if (!broader.containsKey(above)) {
        String near = Nearest.term(above, terms);
        String file = "vocabulary/" + term.scheme().fileName() + ".yaml";
        findings.add(ProblemKind.UNKNOWN_TERM, at, fields.path("broader"), above, file, near);
        continue;
      }
      Set<String> seen = new HashSet<>();
      String up = above;
      while (up != null && seen.add(up)) {
        up = broader.get(up);
      }
      if (seen.contains(term.id())) {
        findings.add(ProblemKind.BROADER_CIRCLE, at, term.id());
      }
    }
  }

  static @Nullable Bilingual bilingual(@Nullable Fields fields) {
    String ja = fields == null ? null : fields.text("ja");
    String en = fields == null ? null : fields.text("en");
    return ja == null || en == null ? null : new Bilingual(ja, en);
  }

  /** The mappings of a list. */
  static List<Fields> rows(@Nullable Node root) {
    List<Fields> rows = new ArrayList<>();
    if (root instanceof Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        if (sequence.items().get(i) instanceof Mapping mapping) {
          rows.add(new Fields("[" + i + "]", mapping));
        }
      }
    }
    return rows;
  }
}
