package org.jirei.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jirei.content.Ids;
import org.jirei.content.Inventory;
import org.jirei.content.ListedCase;
import org.jirei.content.SafeFile;
import org.jirei.text.Bilingual;
import org.jirei.text.JapanesePeriods;
import org.jirei.text.Language;
import org.jirei.text.Normaliser;
import org.jirei.text.Period;
import org.jirei.text.Reading;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** Starts a new case: takes answers one by one, checks each, and writes the file. */
public final class NewCase {

  private final Path source;
  private final Inventory inventory;
  private final TermFinder terms;
  private final AreaFinder areas;
  private final PartyGuess parties;
  private final KnownAnswers known = new KnownAnswers();

  private NewCase(Path source, Inventory inventory) {
    this.source = source;
    this.inventory = inventory;
    this.terms = new TermFinder(inventory.vocabulary());
    this.areas = new AreaFinder(inventory.areas());
    this.parties = new PartyGuess(inventory.vocabulary(), inventory.areas(), null);
  }

  /**
   * A new case among those of a content folder.
   *
   * @throws IOException if the folder cannot be listed
   */
  public static NewCase in(Path source) throws IOException {
    return new NewCase(source, Inventory.read(source));
  }

  /**
   * An answer that a question allows.
   *
   * @param id the value in the file
   */
  public record Choice(String id, Bilingual label) {}

  /** The answers to choose from; empty if any answer is allowed. */
  public List<Choice> choices(Question question) {
    return switch (question) {
      case TARGET -> choices(Scheme.TARGET_GROUP);
      case MEASURE -> choices(Scheme.MEASURE);
      case KIND -> CaseKinds.ALL;
      default -> List.of();
    };
  }

  private List<Choice> choices(Scheme scheme) {
    return terms.all(scheme).stream().map(term -> new Choice(term.id(), term.label())).toList();
  }

  /** Takes an answer if it can be understood. */
  public Answer answer(Question question, String written) {
    String words = written.strip();
    return switch (question) {
      case TITLE -> {
        known.title = words;
        yield new Answer.Taken(words);
      }
      case SOURCE -> {
        known.source = words;
        yield new Answer.Taken(words);
      }
      case PARTY -> party(words);
      case AREA -> area(words);
      case TARGET -> term(Scheme.TARGET_GROUP, words, known.targets);
      case MEASURE -> term(Scheme.MEASURE, words, known.measures);
      case YEAR -> year(words);
      case KIND -> kind(words);
      case ID -> id(words);
    };
  }

  private Answer party(String words) {
    int colon = Normaliser.normalise(words).indexOf(':');
    Term type = colon > 0 ? terms.find(Scheme.PARTY_TYPE, words.substring(0, colon)) : null;
    if (type == null && colon > 0 && words.substring(0, colon).matches("[A-Za-z-]+")) {
      String said = words.substring(0, colon);
      return Answer.refused(Answer.Reason.UNKNOWN, said, near(Scheme.PARTY_TYPE, said));
    }
    String name = type == null ? words : words.substring(colon + 1).strip();
    PartyGuess.Guess guess = parties.of(name, type);
    known.parties.add(guess);
    Term guessed = guess.type();
    return new Answer.Taken(guessed == null ? name : name + "（" + guessed.label().ja() + "）");
  }

  private Answer area(String words) {
    List<Area> found = areas.find(words);
    if (found.size() == 1) {
      known.addArea(found.getFirst());
      return new Answer.Taken(areas.shown(found.getFirst()));
    }
    return found.isEmpty()
        ? Answer.refused(Answer.Reason.UNKNOWN, words, areas.nearest(words))
        : Answer.refused(
            Answer.Reason.AMBIGUOUS, words, found.stream().map(areas::shown).limit(10).toList());
  }

  private Answer term(Scheme scheme, String words, List<Term> taken) {
    Term term = terms.find(scheme, words);
    if (term == null) {
      return Answer.refused(Answer.Reason.UNKNOWN, words, near(scheme, words));
    }
    if (!taken.contains(term)) {
      taken.add(term);
    }
    return new Answer.Taken(TermFinder.shown(term));
  }

  /** The terms that were probably meant, or else all possible ones. */
  private List<String> near(Scheme scheme, String words) {
    List<String> near = terms.nearest(scheme, words);
    return near.isEmpty() ? terms.all(scheme).stream().map(TermFinder::shown).toList() : near;
  }

  private Answer year(String words) {
    Reading<Period> reading = JapanesePeriods.parse(words);
    Period period = reading.value();
    if (period == null || !period.isOfYears()) {
      String suggestion = reading.help();
      return Answer.refused(
          Answer.Reason.UNREADABLE, words, suggestion == null ? List.of() : List.of(suggestion));
    }
    known.year = words;
    String understood = JapanesePeriods.format(period.inFiscalYears(), Language.JA);
    return new Answer.Taken(understood);
  }

  private Answer kind(String words) {
    Choice choice = CaseKinds.find(words);
    if (choice == null) {
      return Answer.refused(Answer.Reason.UNKNOWN, words, CaseKinds.nearest(words));
    }
    known.kind = choice.id();
    return new Answer.Taken(CaseKinds.shown(choice));
  }

  private Answer id(String words) {
    if (Ids.isId(words) && !Ids.namesCase(words)) {
      Answer.Reason reason =
          Ids.isDevice(words) ? Answer.Reason.DEVICE_ID : Answer.Reason.RESERVED_ID;
      return Answer.refused(reason, words, List.of(proposedId()));
    }
    if (!Ids.namesCase(words)) {
      String suggestion =
          Normaliser.normalise(words)
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^a-z0-9_-]+", "_")
              .replaceAll("[_-]*([_-])", "$1")
              .replaceAll("^[_-]+|[_-]+$", "");
      List<String> suggestions = Ids.namesCase(suggestion) ? List.of(suggestion) : List.of();
      return Answer.refused(Answer.Reason.BAD_ID, words, suggestions);
    }
    if (inventory.ids().contains(words)) {
      return Answer.refused(Answer.Reason.ID_TAKEN, words, List.of(proposedId()));
    }
    known.id = words;
    return new Answer.Taken(words);
  }

  /** A free id, based on what is known so far. */
  public String proposedId() {
    return IdProposal.of(known.places(), known.measures, known.title, inventory.ids());
  }

  /** The file of a case with the same title and the same parties; null if there is none. */
  public @Nullable String alike() {
    Set<String> names = folded(known.parties.stream().map(PartyGuess.Guess::name).toList());
    return inventory.cases().stream()
        .filter(other -> !known.title.isEmpty() && fold(other.title()).equals(fold(known.title)))
        .filter(other -> folded(other.parties()).equals(names))
        .map(ListedCase::file)
        .findFirst()
        .orElse(null);
  }

  private static Set<String> folded(List<String> names) {
    return names.stream().map(NewCase::fold).collect(Collectors.toSet());
  }

  private static String fold(String words) {
    return Normaliser.normalise(words).replaceAll("\\s", "");
  }

  /** The path of the new file. */
  public Path path() {
    return source.resolve("cases").resolve(id() + ".md");
  }

  /**
   * Writes the file. It never replaces an existing file.
   *
   * @throws FileAlreadyExistsException if the file already exists
   */
  public Path write() throws IOException {
    Path path = path();
    String file =
        CaseFileWriter.write(
            new NewCaseFields(inventory).scaffold(id(), known),
            CaseFileWriter.SCHEMA,
            inventory.dictionary());
    Files.createDirectories(source.resolve("cases"));
    new SafeFile(path).create(file.getBytes(StandardCharsets.UTF_8));
    return path;
  }

  private String id() {
    @Nullable String chosen = known.id;
    return chosen == null ? proposedId() : chosen;
  }
}
