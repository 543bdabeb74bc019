package org.jirei.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.model.Role;
import org.jirei.model.Section;

/** What the real cases say, by where they say it. */
record SentencePool(
    List<String> titles,
    List<String> purposes,
    List<String> outlines,
    List<String> outcomes,
    List<String> tasks,
    List<String> comments,
    List<String> quotes) {

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。！？])(?!」)|\n");

  /** Less is a mere figure or a heading. */
  private static final int SHORTEST = 8;

  static SentencePool of(Library library) {
    SentencePool pool =
        new SentencePool(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    library.cases().forEach(pool::add);
    return pool;
  }

  private void add(CaseStudy c) {
    titles.add(c.title().text());
    for (Section section : c.sections()) {
      List<String> part =
          switch (section.kind()) {
            case PURPOSE -> purposes;
            case OUTCOMES -> outcomes;
            default -> outlines;
          };
      split(section.body().text(), part);
    }
    c.roles().forEach(role -> role.tasks().stream().map(Role.Task::text).forEach(tasks::add));
    c.comments().forEach(comment -> split(comment.body().text(), comments));
    c.voices().forEach(voices -> quotes.addAll(voices.quotes()));
  }

  /** A footnote's mark would ask for its footnote. */
  private static void split(String text, List<String> into) {
    for (String sentence : SENTENCE_END.split(text)) {
      String words = sentence.strip();
      if (words.length() >= SHORTEST && words.indexOf('※') < 0 && words.indexOf('＊') < 0) {
        into.add(words);
      }
    }
  }

  static String pick(List<String> from, RandomGenerator random) {
    return from.get(random.nextInt(from.size()));
  }
}
