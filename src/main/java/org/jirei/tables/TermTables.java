package org.jirei.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.model.OwnField;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jirei.vocabulary.Vocabulary;

/** The code tables of the controlled vocabulary: one for each list of terms. */
final class TermTables {

  /** How the tables of a publisher's own terms begin. */
  static final String OWN = "own_terms_";

  private record Synonym(Scheme scheme, Term term, String word) {}

  private TermTables() {}

  /** The table of the terms that every library has: {@code target_groups}. */
  static String name(Scheme scheme) {
    return scheme.fileName().replace('-', '_');
  }

  /** The table of the terms of a publisher's own field. */
  private static String name(OwnField field) {
    return OWN + field.id();
  }

  static List<Table> of(Vocabulary vocabulary, List<OwnField> fields) {
    List<Table> tables = new ArrayList<>();
    Scheme.BUILT_IN.forEach(scheme -> tables.add(terms(name(scheme), scheme, vocabulary)));
    for (OwnField field : fields) {
      if (field.type() == OwnField.Type.TERM) {
        tables.add(terms(name(field), field.scheme(), vocabulary));
      }
    }
    tables.add(
        TableBuilder.ofCodes("synonyms", () -> synonyms(vocabulary))
            .text("term_list", (Synonym synonym) -> synonym.scheme().fileName())
            .key()
            .text("term_id", synonym -> synonym.term().id())
            .key()
            .text("synonym", Synonym::word)
            .key()
            .table());
    return tables;
  }

  private static Table terms(String name, Scheme scheme, Vocabulary vocabulary) {
    return TableBuilder.ofCodes(name, () -> vocabulary.terms(scheme).stream())
        .text("term_id", Term::id)
        .key()
        .text("label_ja", (Term term) -> term.label().ja())
        .required()
        .text("label_en", term -> term.label().en())
        .required()
        .text("definition_ja", term -> term.definition().ja())
        .text("definition_en", term -> term.definition().en())
        .id("broader", Term::broader)
        .refers(name, "term_id")
        .table();
  }

  private static Stream<Synonym> synonyms(Vocabulary vocabulary) {
    return vocabulary.terms().stream()
        .flatMap(
            term ->
                term.synonyms().stream()
                    .distinct()
                    .map(word -> new Synonym(term.scheme(), term, word)));
  }
}
