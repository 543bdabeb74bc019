package org.jirei.content;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jirei.content.Node.Scalar;
import org.jirei.model.Party;
import org.jirei.problem.ProblemKind;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jirei.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of one case are checked against: vocabulary, areas, and the parties of the case.
 */
final class CaseContext {

  final Vocabulary vocabulary;
  final Areas areas;
  final FileProblems findings;
  final Values values;
  final Map<String, Party> parties = new LinkedHashMap<>();

  /** The ids of all parties, including incomplete ones. */
  final Set<String> partyIds = new LinkedHashSet<>();

  CaseContext(Vocabulary vocabulary, Areas areas, FileProblems findings) {
    this.vocabulary = vocabulary;
    this.areas = areas;
    this.findings = findings;
    this.values = new Values(findings);
  }

  /**
   * Returns the party with an id.
   *
   * @param field the field that names it, for the message: {@code roles[1].parties}
   */
  @Nullable Party party(@Nullable Scalar id, String field) {
    if (id == null) {
      return null;
    }
    Party party = parties.get(id.text());
    if (party == null && !partyIds.contains(id.text()) && !findings.areFull()) {
      String known = String.join(", ", partyIds);
      String nearest = Nearest.of(id.text(), partyIds);
      findings.add(ProblemKind.UNKNOWN_PARTY, id.span(), field, id.text(), known, nearest);
    }
    return party;
  }

  @Nullable Term term(Scheme scheme, @Nullable Scalar written, String field) {
    return term(scheme, "vocabulary/" + scheme.fileName() + ".yaml", written, field);
  }

  /**
   * Returns the term with an id, or the only one of that name; null if there is none, or several.
   *
   * @param file that lists the terms
   * @param field the field that names it, for the message
   */
  @Nullable Term term(Scheme scheme, String file, @Nullable Scalar written, String field) {
    if (written == null || vocabulary.terms(scheme).isEmpty()) {
      return null; // the missing file is reported once, not at each place that needs it
    }
    Term term = vocabulary.find(scheme, written.text());
    if (term != null || findings.areFull()) {
      return term;
    }
    List<Term> named = vocabulary.named(scheme, written.text());
    if (named.size() == 1) {
      return named.getFirst();
    }
    if (named.isEmpty()) {
      String nearest = Nearest.term(written.text(), vocabulary.terms(scheme));
      findings.add(ProblemKind.UNKNOWN_TERM, written.span(), field, written.text(), file, nearest);
    } else {
      String candidates =
          named.stream()
              .map(one -> one.id() + " (" + one.label().ja() + ")")
              .collect(Collectors.joining(", "));
      findings.add(ProblemKind.TERM_AMBIGUOUS, written.span(), field, written.text(), candidates);
    }
    return null;
  }

  List<Term> terms(Scheme scheme, Fields fields, String key) {
    return fields.scalars(key).stream()
        .<Term>mapMulti(
            (id, found) -> {
              Term term = term(scheme, id, fields.path(key));
              if (term != null) {
                found.accept(term);
              }
            })
        .distinct()
        .toList();
  }
}
