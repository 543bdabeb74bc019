package org.jirei.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jirei.content.Node.Scalar;
import org.jirei.problem.ProblemKind;
import org.jirei.text.SearchSpelling;
import org.jirei.vocabulary.SynonymGroup;
import org.jirei.vocabulary.SynonymWays;
import org.jspecify.annotations.Nullable;

/** Reads the publisher's synonyms for search. */
final class SynonymReader {

  private static final String SAME = "same";
  private static final String NARROWER = "narrower";
  private static final String BROADER = "broader";

  private final FileProblems findings;
  private final List<Fields> rows = new ArrayList<>();
  private final List<SynonymGroup> groups = new ArrayList<>();

  private SynonymReader(FileProblems findings) {
    this.findings = findings;
  }

  /** The groups of a file; words that contradict each other are reported. */
  static List<SynonymGroup> read(@Nullable Node root, FileProblems findings) {
    SynonymReader reader = new SynonymReader(findings);
    for (Fields fields : VocabularyReader.rows(root)) {
      List<String> same = fields.texts(SAME);
      if (!same.isEmpty()) {
        reader.rows.add(fields);
        reader.groups.add(new SynonymGroup(same, fields.texts(NARROWER), fields.texts(BROADER)));
      }
    }
    reader.checkTwice();
    reader.checkCircles(NARROWER, SynonymGroup::narrower);
    reader.checkCircles(BROADER, SynonymGroup::broader);
    return reader.groups;
  }

  /** A word means one thing: of two groups with it, search would take the first. */
  private void checkTwice() {
    Map<String, Scalar> first = new HashMap<>();
    for (Fields fields : rows) {
      for (Scalar word : fields.scalars(SAME)) {
        Scalar before = first.putIfAbsent(SearchSpelling.of(word.text()), word);
        if (before != null) {
          String other = findings.file().path() + ":" + before.span().line();
          findings.add(ProblemKind.SYNONYM_TWICE, word.span(), word.text(), other);
        }
      }
    }
  }

  private void checkCircles(String field, Function<SynonymGroup, List<String>> next) {
    SynonymWays ways = new SynonymWays(groups);
    for (int i = 0; i < groups.size(); i++) {
      for (Scalar word : rows.get(i).scalars(field)) {
        if (ways.leadsBack(word.text(), groups.get(i), next)) {
          findings.add(ProblemKind.SYNONYM_CIRCLE, word.span(), word.text(), field);
        }
      }
    }
  }
}
