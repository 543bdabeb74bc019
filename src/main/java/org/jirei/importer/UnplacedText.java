package org.jirei.importer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jirei.scaffold.Entry;

/**
 * Finds the text of a document that the new case file lacks, so that no word is lost, whatever the
 * rules do.
 *
 * @param words for the section of unplaced text
 * @param labels headings, labels and numbers whose meaning the fields already express
 */
record UnplacedText(List<String> words, List<String> labels) {

  /** Fields whose facts repeat other fields. */
  private static final Set<String> REPEATED = Set.of("metrics", "since", "frequency", "kind");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern CIRCLED = Pattern.compile("[①-⑳❶-❿]");
  private static final Pattern NUMBER_BESIDE_LETTER =
      Pattern.compile("(?<=\\p{N})(?=\\p{L})|(?<=\\p{L})(?=\\p{N})");
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

  static UnplacedText of(ImportedDocument document, Map<String, Entry> fields, String body) {
    Kept kept = new Kept();
    fields.forEach(
        (name, entry) -> {
          boolean picked = name.equals("fiscalYear") && entry instanceof Entry.Fields;
          if (!picked && !REPEATED.contains(name)) {
            kept.add(entry);
          }
        });
    kept.add(COMMENT.matcher(body).replaceAll(""));
    List<String> lines = new ArrayList<>(document.aside());
    document.blocks().forEach(block -> lines.addAll(block.lines()));
    List<Fragment> fragments = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      String apart = plain(CIRCLED.matcher(lines.get(line)).replaceAll(" $0 "));
      for (String words : NO_LETTERS.split(apart, -1)) {
        if (!words.isEmpty()) {
          fragments.add(new Fragment(line, fragments.size(), words));
        }
      }
    }
    // A short word may be part of a long one, which is placed first.
    List<Fragment> longestFirst = new ArrayList<>(fragments);
    longestFirst.sort(Comparator.comparingInt((Fragment f) -> -f.words.length()));
    Map<Fragment, String> lost = new HashMap<>();
    for (Fragment fragment : longestFirst) {
      String missing = kept.missing(fragment.words);
      if (!missing.isEmpty()) {
        lost.put(fragment, missing);
      }
    }
    return sorted(lines, fragments, lost);
  }

  // Compares identity: the first fragment of the line, not another with the same words.
  @SuppressWarnings("ReferenceEquality")
  private static UnplacedText sorted(
      List<String> lines, List<Fragment> fragments, Map<Fragment, String> lost) {
    List<String> words = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (int from = 0, to; from < fragments.size(); from = to) {
      int line = fragments.get(from).line;
      to = from;
      while (to < fragments.size() && fragments.get(to).line == line) {
        to++;
      }
      List<Fragment> ofLine = fragments.subList(from, to);
      String text = lines.get(line);
      if (ofLine.stream().allMatch(fragment -> fragment.words.equals(lost.get(fragment)))) {
        Heading heading = Heading.of(text);
        boolean label = heading != null && heading.topic() != null && heading.rest().isEmpty();
        boolean names =
            ofLine.stream()
                .allMatch(
                    fragment -> Topic.of(fragment.words) != null || joinsNames(fragment.words));
        (label || names || Topic.of(text) != null ? labels : words).add(text);
        continue;
      }
      for (Fragment fragment : ofLine) {
        String missing = lost.get(fragment);
        if (missing != null) {
          boolean number = fragment == ofLine.getFirst() && missing.matches("\\p{N}{1,2}");
          boolean label = number || joinsNames(missing) || Topic.of(missing) != null;
          (label ? labels : words).add(missing);
        }
      }
    }
    return new UnplacedText(words, labels.stream().distinct().toList());
  }

  /** 仙台市とハローワーク仙台: both names are in parties, but と is nowhere. */
  private static boolean joinsNames(String words) {
    return JoinedNames.split(words).size() > 1;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** A run of letters and digits. */
  private record Fragment(int line, int place, String words) {}

  /** The letters and digits of the new case file. Each accounts for one in the document. */
  private static final class Kept {

    private static final char TAKEN = '\n';

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> searched = new HashMap<>();

    void add(Entry entry) {
      switch (entry) {
        case Entry.Text given -> add(given.value());
        case Entry.Items items -> items.items().forEach(this::add);
        case Entry.Fields fields -> {
          // If the original words are kept, the other fields only repeat them.
          Entry words = fields.fields().get("words");
          if (words == null) {
            fields.fields().values().forEach(this::add);
          } else {
            add(words);
          }
        }
      }
    }

    void add(String words) {
      words
          .lines()
          .forEach(
              line -> text.append(NO_LETTERS.matcher(plain(line)).replaceAll("")).append(TAKEN));
    }

    /** The part of the words that the new case file lacks. */
    String missing(String words) {
      if (take(words)) {
        return "";
      }
      List<String> missing = new ArrayList<>();
      for (String part : NUMBER_BESIDE_LETTER.split(words, -1)) {
        if (part.equals(words) || !take(part)) {
          missing.add(part);
        }
      }
      return String.join("", missing);
    }

    private boolean take(String words) {
      int at = text.indexOf(words, searched.getOrDefault(words, 0));
      searched.put(words, at < 0 ? text.length() : at);
      for (int i = at; i >= 0 && i < at + words.length(); i++) {
        text.setCharAt(i, TAKEN);
      }
      return at >= 0;
    }
  }
}
