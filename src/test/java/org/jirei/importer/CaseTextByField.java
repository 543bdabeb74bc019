package org.jirei.importer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The text of a case file by field.
 *
 * @param own fields into which a document is divided; a role and a comment are fields of their
 *     party
 * @param picked facts that repeat words of other fields: figures, years, rounds
 */
record CaseTextByField(Map<String, String> own, Map<String, String> picked) {

  private static final List<String> PICKED =
      List.of("metrics", "rounds", "fiscalYear", "since", "frequency", "staffing");

  static CaseTextByField of(String file) {
    String[] parts = file.split("(?m)^---$\\n?", 3);
    JsonNode root = new YAMLMapper().readTree(parts[1]);
    Map<String, String> own = new LinkedHashMap<>();
    Map<String, String> picked = new LinkedHashMap<>();
    BiConsumer<String, String> add =
        (field, text) -> own.merge(field, text, (a, b) -> a + "\n" + b);
    Map<String, String> names = new LinkedHashMap<>();
    root.path("parties")
        .forEach(
            party -> {
              names.put(party.path("id").asString(), party.path("name").asString());
              add.accept("parties", party.path("name").asString());
            });
    for (String field : List.of("title", "contact", "images", "footnotes", "agreement", "laws")) {
      texts(root.path(field)).forEach(text -> add.accept(field, text));
    }
    add.accept("source", root.path("source").path("title").asString(""));
    for (JsonNode role : root.path("roles")) {
      String who = holders(role.path("parties"), names);
      texts(role.path("label")).forEach(text -> add.accept("role " + who, text));
      texts(role.path("heading")).forEach(text -> add.accept("role " + who, text));
      role.path("tasks").forEach(task -> tasks(task).forEach(t -> add.accept("role " + who, t)));
    }
    for (JsonNode comment : root.path("comments")) {
      String who = names.getOrDefault(comment.path("party").asString(), "?");
      add.accept("comment " + who, comment.path("label").asString(""));
      add.accept("comment " + who, comment.path("text").asString(""));
    }
    root.path("voices").forEach(v -> texts(v).forEach(text -> add.accept("voices", text)));
    for (String field : PICKED) {
      texts(root.path(field)).forEach(text -> picked.merge(field, text, (a, b) -> a + "\n" + b));
    }
    body(parts.length > 2 ? parts[2] : "", add);
    return new CaseTextByField(plain(own), plain(picked));
  }

  private static void body(String body, BiConsumer<String, String> add) {
    String section = "?";
    for (String line : body.replaceAll("(?s)<!--.*?-->", "").split("\n")) {
      if (line.startsWith("## ")) {
        Topic topic = Topic.of(line.substring(3));
        section = topic == null ? line.substring(3) : topic.name();
      }
      add.accept(
          "body " + section,
          line.replaceFirst("^(?:#+| *-) ", "").replaceAll("\\\\(?=[^a-z])|\\\\$", ""));
    }
  }

  private static String holders(JsonNode parties, Map<String, String> names) {
    return parties.isArray()
        ? parties
            .valueStream()
            .map(id -> names.getOrDefault(id.asString(), "?"))
            .collect(Collectors.toCollection(TreeSet::new))
            .toString()
        : parties.asString("");
  }

  private static List<String> tasks(JsonNode task) {
    if (!task.isObject()) {
      return texts(task);
    }
    List<String> texts = new ArrayList<>(texts(task.path("task")));
    texts.addAll(texts(task.path("subtasks")));
    return texts;
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isValueNode()) {
      texts.add(node.asString(""));
    }
    node.forEach(child -> texts.addAll(texts(child)));
    return texts;
  }

  private static Map<String, String> plain(Map<String, String> texts) {
    texts.replaceAll((field, text) -> plain(text));
    return texts;
  }

  /** Without white space and the marks of lists and boxes, and in one width. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s／【】≪≫《》＜＞<>〈〉◆■○◇]+", "")
        .replaceAll("/(?![a-z0-9/.])", "");
  }
}
