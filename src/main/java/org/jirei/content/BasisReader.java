package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jirei.model.OwnField;
import org.jirei.model.Site;
import org.jirei.problem.FileWork;
import org.jirei.problem.ProblemException;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.SynonymGroup;
import org.jirei.vocabulary.Term;
import org.jirei.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Reads site and vocabulary again and again. If they have errors, the last good version stays in
 * force, so that one slip is not reported again for every case.
 */
final class BasisReader {

  private final ContentFolder folder;
  private final FileCache<String, Tree> trees = new FileCache<>();
  private @Nullable Site goodSite;
  private @Nullable Vocabulary goodVocabulary;
  private OwnFields own = OwnFields.NONE;
  private List<Term> terms = List.of();

  /**
   * A file of fields.
   *
   * @param root null if it cannot be read
   */
  private record Tree(FileProblems findings, @Nullable Node root) {}

  BasisReader(ContentFolder folder) {
    this.folder = folder;
  }

  /**
   * What cases are read by.
   *
   * @param site the last good version, or else as much as can be read
   * @param vocabulary the last good version, or else as much as can be read
   * @param isGood whether site and vocabulary have been good at least once
   * @param isChanged whether cases need to be read again
   * @param findings of all these files
   */
  record Basis(
      @Nullable Site site,
      Vocabulary vocabulary,
      OwnFields own,
      boolean isGood,
      boolean isChanged,
      List<FileProblems> findings) {}

  Basis read() {
    List<FileProblems> findings = new ArrayList<>();
    Tree file = tree(ContentSchema.SITE, "site.yaml", findings);
    List<OwnField> declared = ownFields(file);
    Site site = site(file, declared);
    List<OwnField> fields = site == null ? declared : site.fields();
    Vocabulary vocabulary = vocabularyInForce(fields, findings);
    boolean changed = !vocabulary.terms().equals(terms) || !fields.equals(own.list());
    if (changed) {
      terms = vocabulary.terms();
      own = OwnFields.of(fields, vocabulary);
    }
    boolean good = goodSite != null && goodVocabulary != null;
    return new Basis(site, vocabulary, own, good, changed, findings);
  }

  /** Ends a pass; the names of the files that changed since the last one. */
  Set<String> endPass() {
    return trees.endPass();
  }

  private List<OwnField> ownFields(Tree file) {
    List<OwnField> read =
        orReported(
            file.findings,
            () -> new OwnFieldReader(folder.path(""), file.findings).read(Fields.of(file.root)));
    return read == null ? List.of() : read;
  }

  private @Nullable Site site(Tree file, List<OwnField> fields) {
    Site site =
        orReported(
            file.findings,
            () -> SiteReader.read(file.root, folder.path(""), fields, file.findings));
    if (site != null && !file.findings.hasErrors()) {
      goodSite = site;
    }
    return goodSite == null ? site : goodSite;
  }

  private Vocabulary vocabularyInForce(List<OwnField> fields, List<FileProblems> findings) {
    List<FileProblems> found = new ArrayList<>();
    Vocabulary vocabulary = vocabulary(fields, found);
    findings.addAll(found);
    if (found.stream().noneMatch(FileProblems::hasErrors)) {
      goodVocabulary = vocabulary;
    }
    return goodVocabulary == null ? vocabulary : goodVocabulary;
  }

  /** Reads terms and synonyms, as far as possible. */
  private Vocabulary vocabulary(List<OwnField> fields, List<FileProblems> findings) {
    List<Term> read = new ArrayList<>();
    Scheme.BUILT_IN.forEach(scheme -> read.addAll(terms(scheme, findings)));
    for (OwnField field : fields) {
      if (!field.terms().isEmpty()) {
        read.addAll(field.terms());
      } else if (field.type() == OwnField.Type.TERM && isThere(field.termFile())) {
        read.addAll(terms(field.scheme(), findings));
      }
    }
    List<SynonymGroup> synonyms = List.of();
    if (isThere("vocabulary/synonyms.yaml")) {
      Tree file = tree(ContentSchema.SYNONYMS, "vocabulary/synonyms.yaml", findings);
      List<SynonymGroup> found =
          orReported(file.findings, () -> SynonymReader.read(file.root, file.findings));
      synonyms = found == null ? List.of() : found;
    }
    return new Vocabulary(read, synonyms);
  }

  private boolean isThere(String inContent) {
    return folder.path(inContent).toFile().isFile();
  }

  private List<Term> terms(Scheme scheme, List<FileProblems> findings) {
    Tree file = tree(ContentSchema.TERMS, "vocabulary/" + scheme.fileName() + ".yaml", findings);
    List<Term> terms =
        orReported(file.findings, () -> VocabularyReader.terms(scheme, file.root, file.findings));
    return terms == null ? List.of() : terms;
  }

  private Tree tree(ContentSchema schema, String inContent, List<FileProblems> findings) {
    Tree known =
        trees.read(
            inContent,
            folder.path(inContent),
            folder.displayPath(inContent),
            found -> tree(schema, found));
    Tree tree = new Tree(known.findings.copy(), known.root);
    findings.add(tree.findings);
    return tree;
  }

  private static Tree tree(ContentSchema schema, FileProblems findings) {
    if (findings.isUnread()) {
      return new Tree(findings, null);
    }
    Node root =
        orReported(
            findings,
            () -> {
              Node read = YamlReader.read(1, findings.file().lines().size(), findings);
              StructureCheck.check(schema.compiled(), read, findings);
              return read;
            });
    return new Tree(findings, root);
  }

  /**
   * What is read from a file; null if there is nothing, or if the program fails, which becomes a
   * problem of the file.
   */
  private static <T> @Nullable T orReported(FileProblems findings, Supplier<@Nullable T> work) {
    try {
      return FileWork.on(findings.file().path(), work::get);
    } catch (ProblemException e) {
      findings.add(e);
      return null;
    }
  }
}
