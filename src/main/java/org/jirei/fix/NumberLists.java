package org.jirei.fix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jirei.content.CaseOutline;
import org.jirei.content.CaseOutline.Place;
import org.jirei.content.CaseOutline.Value;
import org.jirei.content.SplitNumbers;
import org.jirei.content.SplitNumbers.Piece;
import org.jirei.content.SplitNumbers.Split;
import org.jirei.fix.Lines.Edit;

/** Quotes numbers in lists whose commas divide the list: {@code [849, 1,324]}. */
final class NumberLists {

  private static final Pattern LIST = Pattern.compile("(series\\[\\d+])\\.(?:values|targets)");
  private static final Pattern NUMBER_AT_END = Pattern.compile("\\[\\d+]$");

  private NumberLists() {}

  /** The edits for lists that have one value for each period once they are made. */
  static List<Edit> edits(CaseOutline outline) {
    Map<String, List<Value>> lists = new LinkedHashMap<>();
    for (Value value : outline.values()) {
      lists.computeIfAbsent(list(value.path()), path -> new ArrayList<>()).add(value);
    }
    List<Edit> edits = new ArrayList<>();
    lists.forEach(
        (path, values) -> {
          var series = LIST.matcher(path);
          if (series.matches()) {
            int periods = lists.getOrDefault(series.group(1) + ".periods", List.of()).size();
            addEdits(values, periods, edits);
          }
        });
    return edits;
  }

  private static void addEdits(List<Value> values, int periods, List<Edit> edits) {
    List<Piece> pieces = values.stream().map(NumberLists::piece).toList();
    for (Split split : SplitNumbers.in(pieces, periods)) {
      Piece first = pieces.get(split.first());
      int length = split.words().codePointCount(0, split.words().length());
      Place place = new Place(first.line(), first.column(), length);
      edits.add(new Edit(place, '"' + split.words() + '"'));
    }
  }

  private static Piece piece(Value value) {
    Place place = value.place();
    return place == null
        ? new Piece(value.text(), 0, 0, 0)
        : new Piece(value.text(), place.line(), place.column(), place.length());
  }

  /** The texts of a case, each list as one text with commas: what quotation marks cannot change. */
  static Map<String, String> said(CaseOutline outline) {
    Map<String, String> said = new HashMap<>();
    outline
        .values()
        .forEach(value -> said.merge(list(value.path()), value.text(), (a, b) -> a + "," + b));
    return said;
  }

  private static String list(String path) {
    return NUMBER_AT_END.matcher(path).replaceFirst("");
  }
}
