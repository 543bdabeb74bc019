package org.jirei.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.content.CaseOutline.Place;

/** A text as lines that keep their line ends, with edits at places. */
final class Lines {

  /** The same line ends as when content is read. */
  private static final Pattern END = Pattern.compile("\r\n|\n|\r");

  private final String text;
  private final List<Integer> starts = new ArrayList<>();

  Lines(String text) {
    this.text = text;
    starts.add(0);
    Matcher end = END.matcher(text);
    while (end.find()) {
      starts.add(end.end());
    }
    starts.add(text.length());
  }

  /** An edit: new words for a place. */
  record Edit(Place place, String words) {}

  int count() {
    return starts.size() - 1;
  }

  /** Returns a line with its line end, by its 1-based number. */
  String line(int number) {
    return text.substring(starts.get(number - 1), starts.get(number));
  }

  /** Returns lines {@code first} to {@code last} with their line ends. */
  String between(int first, int last) {
    return first > last ? "" : text.substring(starts.get(first - 1), starts.get(last));
  }

  /** Returns the text at a place. */
  String at(Place place) {
    return text.substring(start(place), end(place));
  }

  /** Returns the text after edits, which must not overlap. */
  String with(List<Edit> edits) {
    StringBuilder changed = new StringBuilder(text);
    edits.stream()
        .sorted(Comparator.comparingInt((Edit edit) -> start(edit.place)).reversed())
        .forEach(edit -> changed.replace(start(edit.place), end(edit.place), edit.words));
    return changed.toString();
  }

  /** Returns the text with one line replaced. The new line includes its line end. */
  String withLine(int number, String line) {
    return between(1, number - 1) + line + between(number + 1, count());
  }

  private int start(Place place) {
    return text.offsetByCodePoints(starts.get(place.line() - 1), place.column() - 1);
  }

  private int end(Place place) {
    return text.offsetByCodePoints(start(place), place.length());
  }
}
