package org.jirei.scale;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.jirei.model.Library;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Invents the files of cases. */
final class GeneratedCase {

  /** Narrative, tasks and comments together, as long as those of the real cases. */
  private static final int BYTES_OF_TEXT = 3400;

  private static final int OLDEST_HEISEI = 17;
  private static final int NEWEST_HEISEI = 30;

  private final SentencePool pool;
  private final List<Area> municipalities;
  private final Library library;
  private final List<String> targets;
  private final List<String> measures;
  private final long seed;
  private final YAMLMapper yaml = new YAMLMapper();

  GeneratedCase(Library library, long seed) {
    this.library = library;
    this.seed = seed;
    this.pool = SentencePool.of(library);
    this.municipalities =
        library.areas().all().stream().filter(a -> a.type() == Area.Type.MUNICIPALITY).toList();
    this.targets = ids(library, Scheme.TARGET_GROUP);
    this.measures = ids(library, Scheme.MEASURE);
  }

  private static List<String> ids(Library library, Scheme scheme) {
    return library.vocabulary().terms(scheme).stream().map(Term::id).toList();
  }

  static String id(int number) {
    return String.format(Locale.ROOT, "case_%06d", number);
  }

  /** The whole file. */
  String text(int number) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
    Area city = municipalities.get(random.nextInt(municipalities.size()));
    Area prefecture =
        Objects.requireNonNull(library.areas().find(Objects.requireNonNull(city.parent())));
    Texts texts = new Texts(random);
    Map<String, Object> front = new LinkedHashMap<>();
    front.put("id", id(number));
    front.put("title", city.name() + "：" + SentencePool.pick(pool.titles(), random));
    front.put("kind", "good-practice");
    front.put("status", "published");
    front.put("collection", library.vocabulary().terms(Scheme.COLLECTION).getFirst().id());
    List<Map<String, Object>> parties = parties(city, prefecture, random);
    front.put("parties", parties);
    front.put("areas", List.of(city.code()));
    if (random.nextInt(10) < 6) {
      front.put("fiscalYear", year(random));
    }
    front.put("targetGroups", some(targets, 3, random));
    front.put("measures", some(measures, 4, random));
    front.put("roles", roles(parties, texts, random));
    front.put("metrics", metrics(random));
    front.put("comments", comments(parties, texts, random));
    front.put(
        "voices",
        List.of(
            ordered(
                "label", "参加者の声",
                "by", "participants",
                "quotes", List.of(texts.take(pool.quotes())))));
    front.put(
        "contact",
        ordered(
            "label",
            "照会先",
            "office",
            bureau(prefecture) + "職業安定部職業安定課",
            "tel",
            String.format(Locale.ROOT, "03-0000-%04d", random.nextInt(10_000))));
    front.put("source", "生成した事例（性能の測定用）");
    front.put("licence", "CC0");
    return yaml.writeValueAsString(front) + "---\n\n" + body(texts);
  }

  private List<Map<String, Object>> parties(Area city, Area prefecture, SplittableRandom random) {
    List<Map<String, Object>> parties = new ArrayList<>();
    Map<String, Object> municipality =
        ordered(
            "id",
            "city",
            "name",
            prefecture.name() + city.name(),
            "shortName",
            city.name(),
            "type",
            "municipality",
            "code",
            city.code());
    parties.add(municipality);
    if (random.nextInt(5) == 0) {
      parties.add(
          ordered(
              "id",
              "prefecture",
              "name",
              prefecture.name(),
              "type",
              "prefecture",
              "code",
              prefecture.code()));
    }
    Map<String, Object> helloWork =
        ordered(
            "id",
            "hello-work",
            "name",
            bureau(prefecture) + "ハローワーク" + stem(city),
            "shortName",
            "ハローワーク",
            "type",
            "hello-work",
            "parent",
            bureau(prefecture));
    parties.add(helloWork);
    return parties;
  }

  private static String bureau(Area prefecture) {
    return prefecture.name().replaceFirst("[県府都]$", "") + "労働局";
  }

  private static String stem(Area city) {
    return city.name().substring(0, city.name().length() - 1);
  }

  private static String year(SplittableRandom random) {
    return random.nextBoolean()
        ? "平成" + random.nextInt(OLDEST_HEISEI, NEWEST_HEISEI + 1) + "年度"
        : "令和" + random.nextInt(2, 7) + "年度";
  }

  /** Keys and values in turn; Map.of would write them in another order each time. */
  private static Map<String, Object> ordered(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }

  private static List<String> some(List<String> from, int most, SplittableRandom random) {
    Set<String> chosen = new LinkedHashSet<>();
    int wanted = random.nextInt(1, most + 1);
    while (chosen.size() < wanted) {
      chosen.add(SentencePool.pick(from, random));
    }
    return new ArrayList<>(chosen);
  }

  private List<Map<String, Object>> roles(
      List<Map<String, Object>> parties, Texts texts, SplittableRandom random) {
    List<Map<String, Object>> roles = new ArrayList<>();
    for (Map<String, Object> party : parties) {
      List<String> tasks = new ArrayList<>();
      for (int i = random.nextInt(2, 5); i > 0; i--) {
        tasks.add(texts.take(pool.tasks()));
      }
      roles.add(ordered("parties", List.of(party.get("id")), "tasks", tasks));
    }
    return roles;
  }

  private static List<Map<String, Object>> metrics(SplittableRandom random) {
    int participants = random.nextInt(5, 300);
    int hired = random.nextInt(participants);
    return List.of(metric("参加者数", participants, random), metric("就職者数", hired, random));
  }

  private static Map<String, Object> metric(String indicator, int count, SplittableRandom random) {
    Map<String, Object> metric =
        ordered(
            "indicator",
            indicator,
            "value",
            count + "名",
            "kind",
            "actual",
            "period",
            year(random),
            "words",
            indicator + " " + count + "名");
    return metric;
  }

  private List<Map<String, Object>> comments(
      List<Map<String, Object>> parties, Texts texts, SplittableRandom random) {
    List<Map<String, Object>> comments = new ArrayList<>();
    for (Map<String, Object> party : List.of(parties.getFirst(), parties.getLast())) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(1, 3); i > 0; i--) {
        text.append(texts.take(pool.comments()));
      }
      Map<String, Object> comment =
          ordered(
              "party",
              party.get("id"),
              "label",
              party.get("name") + "コメント",
              "text",
              text.toString());
      comments.add(comment);
    }
    return comments;
  }

  private String body(Texts texts) {
    String purpose = texts.take(pool.purposes()) + texts.take(pool.purposes());
    StringBuilder outcomes = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      outcomes.append("- ").append(texts.take(pool.outcomes())).append('\n');
    }
    // The outline takes what is left, so that all cases are about as long.
    StringBuilder outline = new StringBuilder();
    while (texts.bytes < BYTES_OF_TEXT) {
      outline.append("- ").append(texts.take(pool.outlines())).append('\n');
    }
    return "## 課題･目的\n\n%s\n\n## 実施概要\n\n%s\n## 効果\n\n%s"
        .formatted(purpose, outline.isEmpty() ? purpose + "\n" : outline, outcomes);
  }

  /** Picks sentences and keeps count of their bytes. */
  private static final class Texts {

    private final SplittableRandom random;
    private int bytes;

    Texts(SplittableRandom random) {
      this.random = random;
    }

    String take(List<String> from) {
      String sentence = SentencePool.pick(from, random);
      bytes += sentence.getBytes(StandardCharsets.UTF_8).length;
      return sentence;
    }
  }
}
