package org.jirei.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jirei.content.ContentReader;
import org.jirei.content.Ids;
import org.jirei.content.SafeFile;
import org.jirei.content.TermFile;
import org.jirei.text.Bilingual;
import org.jirei.text.Normaliser;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jirei.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Adds a term to the vocabulary: takes its parts one by one, checks each, and writes it. */
public final class NewTerm {

  private final Path file;
  private final Scheme scheme;
  private final List<Term> known;
  private final Map<TermPart, String> parts = new EnumMap<>(TermPart.class);
  private final List<String> synonyms = new ArrayList<>();

  private NewTerm(Path file, Scheme scheme, List<Term> known) {
    this.file = file;
    this.scheme = scheme;
    this.known = known;
  }

  /**
   * A new term among those of a content folder.
   *
   * @param kind what it is: {@code target-group}, {@code measure}, {@code collection} or {@code
   *     party-type}
   * @return null if there is no such kind
   */
  public static @Nullable NewTerm in(Path source, String kind) {
    for (Scheme scheme : Scheme.BUILT_IN) {
      if (scheme.fileName().equals(kind + "s")) {
        List<Term> known = ContentReader.vocabulary(source).terms(scheme);
        return new NewTerm(TermFile.path(source, scheme), scheme, known);
      }
    }
    return null;
  }

  /** Takes a part if it can be used. */
  public Answer answer(TermPart part, String written) {
    String words = written.strip();
    return switch (part) {
      case ID -> checkedId(words);
      case JA, EN, SYNONYM -> name(part, words);
      case BROADER -> broader(words);
      case DEFINITION_JA, DEFINITION_EN -> taken(part, words);
    };
  }

  private Answer taken(TermPart part, String words) {
    parts.put(part, words);
    return new Answer.Taken(words);
  }

  private Answer checkedId(String words) {
    if (!Ids.isId(words)) {
      return Answer.refused(Answer.Reason.BAD_ID, words, List.of());
    }
    if (Ids.isDevice(words)) {
      return Answer.refused(Answer.Reason.DEVICE_ID, words, List.of());
    }
    return known.stream().anyMatch(term -> term.id().equals(words))
        ? Answer.refused(Answer.Reason.ID_TAKEN, words, List.of())
        : taken(TermPart.ID, words);
  }

  /** Refuses a name by which a term is known already: nobody could say which is meant. */
  private Answer name(TermPart part, String words) {
    String wanted = Vocabulary.fold(words);
    for (Term term : known) {
      if (term.names().stream().anyMatch(name -> Vocabulary.fold(name).equals(wanted))) {
        return Answer.refused(Answer.Reason.NAME_TAKEN, words, List.of(TermFinder.shown(term)));
      }
    }
    if (part != TermPart.SYNONYM) {
      return taken(part, words);
    }
    if (synonyms.stream().noneMatch(other -> Vocabulary.fold(other).equals(wanted))) {
      synonyms.add(words);
    }
    return new Answer.Taken(words);
  }

  private Answer broader(String words) {
    Vocabulary vocabulary = new Vocabulary(known, List.of());
    Term term = vocabulary.find(scheme, words);
    List<Term> meant = term == null ? vocabulary.named(scheme, words) : List.of(term);
    if (meant.size() != 1) {
      List<Term> near = meant.isEmpty() ? known : meant;
      return Answer.refused(
          Answer.Reason.UNKNOWN, words, near.stream().map(TermFinder::shown).toList());
    }
    parts.put(TermPart.BROADER, meant.getFirst().id());
    return new Answer.Taken(TermFinder.shown(meant.getFirst()));
  }

  /** An id from the English label, joined as the other ids are; empty if there is none. */
  public String proposedId() {
    String joint = known.stream().anyMatch(term -> term.id().contains("_")) ? "_" : "-";
    String words =
        Normaliser.normalise(part(TermPart.EN))
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", joint)
            .replaceAll("^[_-]|[_-]$", "");
    return Ids.isId(words)
        ? Ids.free(words, id -> known.stream().anyMatch(term -> term.id().equals(id)))
        : "";
  }

  /** The parts that a term needs and nobody has told. */
  public Set<TermPart> missing() {
    Set<TermPart> missing = EnumSet.noneOf(TermPart.class);
    for (TermPart part : TermPart.values()) {
      if (part.isNeeded() && part(part).isEmpty()) {
        missing.add(part);
      }
    }
    return missing;
  }

  private String part(TermPart part) {
    String told = parts.getOrDefault(part, "");
    return told.isEmpty() && part == TermPart.ID && parts.containsKey(TermPart.EN)
        ? proposedId()
        : told;
  }

  /** The id as it is told or proposed. */
  public String id() {
    return part(TermPart.ID);
  }

  private Term term() {
    Bilingual label = new Bilingual(part(TermPart.JA), part(TermPart.EN));
    Bilingual definition =
        new Bilingual(part(TermPart.DEFINITION_JA), part(TermPart.DEFINITION_EN));
    @Nullable String broader = parts.get(TermPart.BROADER);
    List<String> others =
        synonyms.stream()
            .filter(synonym -> !Vocabulary.fold(synonym).equals(Vocabulary.fold(label.ja())))
            .filter(synonym -> !Vocabulary.fold(synonym).equals(Vocabulary.fold(label.en())))
            .toList();
    return new Term(scheme, part(TermPart.ID), label, definition, others, broader);
  }

  /** The lines of the term in its file. */
  public String lines() {
    return TermText.of(term());
  }

  public Path file() {
    return file;
  }

  /**
   * Adds the term at the end of its file, of which everything else stays.
   *
   * @return false if the file is written in a way to which nothing can be added, or changes
   *     meanwhile; it then stays as it is
   */
  public boolean write() throws IOException {
    if (!Files.exists(file)) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      new SafeFile(file).create(lines().getBytes(StandardCharsets.UTF_8));
      return true;
    }
    byte[] before = Files.readAllBytes(file);
    String text = new String(before, StandardCharsets.UTF_8);
    String after = TermText.added(text, term());
    List<Term> wanted = new ArrayList<>(TermFile.terms(scheme, text));
    wanted.add(term());
    return TermFile.terms(scheme, after).equals(wanted)
        && new SafeFile(file).replace(before, after.getBytes(StandardCharsets.UTF_8));
  }
}
