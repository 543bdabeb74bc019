package org.jirei.importer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Counts the paragraphs of lists, whose numbers Word does not keep in the text (ECMA-376 part 1,
 * 17.9).
 */
final class WordNumbering {

  private static final String PART = "word/numbering.xml";

  private static final String BULLET = "・";

  /** The number at a level: %1. */
  private static final Pattern PLACE = Pattern.compile("%([1-9])");

  /**
   * A list, which may share its counters with others.
   *
   * @param kind number of the kind of list, whose lists are counted together
   * @param starts numbers at which it starts again, by level
   */
  private record NumberedList(String kind, Map<Integer, Integer> starts) {}

  private final Map<String, Map<Integer, WordLevel>> kinds = new HashMap<>();
  private final Map<String, NumberedList> lists = new HashMap<>();

  /** The style that has the levels of a kind of list without its own, by the number of the kind. */
  private final Map<String, String> links = new HashMap<>();

  private final WordStyles styles;

  /** The last number at each level, by the number of the kind of list. */
  private final Map<String, TreeMap<Integer, Integer>> counters = new HashMap<>();

  /** The levels that have begun, by the number of the list. */
  private final Map<String, Set<Integer>> begun = new HashMap<>();

  private WordNumbering(WordStyles styles) {
    this.styles = styles;
  }

  static WordNumbering of(OfficeParts parts, WordStyles styles) throws XMLStreamException {
    WordNumbering numbering = new WordNumbering(styles);
    if (parts.has(PART)) {
      numbering.read(parts.open(PART));
    }
    return numbering;
  }

  /**
   * What stands before the next paragraph of a list; a bullet if the list is not described.
   *
   * @param id number of the list; 0 for none
   * @param level from 0
   */
  String next(@Nullable String id, int level) {
    if (id == null || id.equals("0")) {
      return "";
    }
    NumberedList list = linked(id);
    Map<Integer, WordLevel> levels = list == null ? Map.of() : levels(list);
    WordLevel own = levels.get(level);
    if (list == null || own == null) {
      return BULLET;
    }
    count(id, list, level);
    if (own.isBullet()) {
      return own.text().isEmpty() ? "" : BULLET;
    }
    TreeMap<Integer, Integer> numbers = counters.getOrDefault(list.kind, new TreeMap<>());
    String shown =
        PLACE
            .matcher(own.text())
            .replaceAll(
                place -> {
                  int at = Integer.parseInt(place.group(1)) - 1;
                  WordLevel above = levels.get(at);
                  if (above == null || at > level) {
                    return "";
                  }
                  String format = own.plain() && at < level ? "decimal" : above.format();
                  int number = numbers.getOrDefault(at, above.start());
                  return Matcher.quoteReplacement(WordLevel.shown(number, format));
                });
    return shown.isBlank() ? "" : shown + own.gap();
  }

  /**
   * A list with the kind whose levels it has: its own, or that of the list of the style to which
   * its own kind refers (17.9.21). Null if it is not described.
   */
  private @Nullable NumberedList linked(String id) {
    NumberedList own = lists.get(id);
    NumberedList list = own;
    Set<String> seen = new HashSet<>();
    while (list != null && links.containsKey(list.kind) && seen.add(list.kind)) {
      String target = styles.list(links.get(list.kind));
      list = target == null ? null : lists.get(target);
    }
    return own == null || list == null ? own : new NumberedList(list.kind, own.starts);
  }

  private Map<Integer, WordLevel> levels(NumberedList list) {
    return kinds.getOrDefault(list.kind, Map.of());
  }

  private void count(String id, NumberedList list, int level) {
    Map<Integer, WordLevel> levels = levels(list);
    TreeMap<Integer, Integer> numbers = counters.computeIfAbsent(list.kind, k -> new TreeMap<>());
    boolean first = begun.computeIfAbsent(id, k -> new HashSet<>()).add(level);
    Integer last = numbers.get(level);
    Integer start = list.starts.get(level);
    WordLevel own = levels.get(level);
    int begin = start != null ? start : own == null ? 1 : own.start();
    boolean restarts = first && start != null;
    numbers.put(level, last == null || restarts ? begin : last + 1);
    numbers
        .tailMap(level, false)
        .keySet()
        .removeIf(
            below -> {
              WordLevel deeper = levels.get(below);
              return deeper == null || deeper.restarts();
            });
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "abstractNum" -> {
          String kind = attribute(xml, "abstractNumId");
          Map<Integer, WordLevel> levels = new HashMap<>();
          kinds.put(kind, levels);
          kind(xml, kind, levels);
        }
        case "num" -> lists.put(attribute(xml, "numId"), list(xml));
        default -> {}
      }
    }
  }

  private void kind(XMLStreamReader xml, String kind, Map<Integer, WordLevel> levels)
      throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("abstractNum")) {
        return;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("numStyleLink")) {
        links.put(kind, attribute(xml, "val"));
      } else if (xml.getLocalName().equals("lvl")) {
        levels.put(OfficeParts.number(attribute(xml, "ilvl"), 0), level(xml));
      }
    }
  }

  private static WordLevel level(XMLStreamReader xml) throws XMLStreamException {
    int start = 0;
    String format = "decimal";
    String text = "";
    String gap = " ";
    boolean restarts = true;
    boolean plain = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("lvl")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "start" -> start = OfficeParts.number(attribute(xml, "val"), 0);
          case "numFmt" -> format = attribute(xml, "val");
          case "lvlText" -> text = attribute(xml, "val");
          case "suff" -> gap = attribute(xml, "val").equals("nothing") ? "" : " ";
          case "lvlRestart" -> restarts = !attribute(xml, "val").equals("0");
          case "isLgl" -> plain = OfficeParts.isOn(xml);
          default -> {}
        }
      }
    }
    return new WordLevel(start, format, text, gap, restarts, plain);
  }

  private static NumberedList list(XMLStreamReader xml) throws XMLStreamException {
    String kind = "";
    Map<Integer, Integer> starts = new HashMap<>();
    int level = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("num")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "abstractNumId" -> kind = attribute(xml, "val");
          case "lvlOverride" -> level = OfficeParts.number(attribute(xml, "ilvl"), 0);
          case "startOverride" -> starts.put(level, OfficeParts.number(attribute(xml, "val"), 1));
          default -> {}
        }
      }
    }
    return new NumberedList(kind, starts);
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = OfficeParts.attribute(xml, name);
    return value == null ? "" : value;
  }
}
