package org.jirei.importer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jirei.content.FieldDictionary.Field;
import org.jirei.content.HtmlMarkdown;
import org.jirei.content.Ids;
import org.jirei.scaffold.CaseScaffold;
import org.jirei.scaffold.Entry;
import org.jirei.scaffold.IdProposal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads published cases, {@code cases/<id>.json} or many of them one after another, back into case
 * files. An object in the place of a single value has what a file says in one of its members.
 * Fields that a case file does not have only explain others, and are left out.
 */
final class PublishedCases {

  /** The name of the schema by which such an object is known. */
  private static final String SCHEMA = "/published-case.schema.json";

  /** The members of an object that have what a case file says, the first one that is there. */
  private static final List<String> WRITTEN = List.of("words", "code", "id");

  /** No way out of the folder. */
  private static final Pattern PLAIN_NAME = Pattern.compile("[^/\\\\:.][^/\\\\:]*");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Set<String> paths = new LinkedHashSet<>();
  private final Set<String> owners = new LinkedHashSet<>();

  /**
   * @param dictionary all fields that a case file may have
   */
  PublishedCases(List<Field> dictionary) {
    for (Field field : dictionary) {
      String path = field.path();
      paths.add(path);
      for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
        owners.add(path.substring(0, dot));
      }
    }
  }

  /**
   * The cases in a file; none if it is something else, or damaged.
   *
   * @throws IOException if the file cannot be read
   */
  List<ImportResult.Found> read(Path file) throws IOException {
    List<ImportResult.Found> cases = new ArrayList<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      if (!beginsAsJson(in)) {
        return List.of();
      }
      try (MappingIterator<JsonNode> objects = JSON.readerFor(JsonNode.class).readValues(in)) {
        while (objects.hasNext()) {
          if (!(objects.next() instanceof ObjectNode published) || !isCase(published)) {
            return List.of();
          }
          cases.add(found(published, file));
        }
      }
    } catch (JacksonException e) {
      return List.of();
    }
    return cases;
  }

  /** Reads white space and a byte order mark away, and nothing more. */
  private static boolean beginsAsJson(InputStream in) throws IOException {
    int read;
    do {
      in.mark(1);
      read = in.read();
    } while (read >= 0 && " \t\r\n\u00ef\u00bb\u00bf".indexOf(read) >= 0);
    in.reset();
    return read == '{';
  }

  private ImportResult.Found found(ObjectNode published, Path file) {
    String id = published.path("id").asString();
    String title = published.path("title").asString("");
    return new ImportResult.Found(
        scaffold(published),
        taken ->
            Ids.namesCase(id)
                ? Ids.free(id, taken::contains)
                : IdProposal.of(List.of(), List.of(), title, taken),
        placed(published),
        List.of(),
        beside(published, file));
  }

  private static List<Placed> placed(ObjectNode published) {
    List<Placed> placed = new ArrayList<>();
    for (JsonNode section : published.path("sections")) {
      String text = section.path("text").asString("");
      int size = (int) text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
      placed.add(new Placed("body", section.path("heading").asString(""), size));
    }
    return placed;
  }

  /** A site has the files of a case in a folder of its name beside its JSON. */
  private static ImportResult.Beside beside(ObjectNode published, Path file) {
    List<String> names = new ArrayList<>();
    published.path("images").forEach(image -> add(image.path("file"), names));
    add(published.path("source").path("file"), names);
    String id = published.path("id").asString();
    List<Path> files = new ArrayList<>();
    if (Ids.namesCase(id)) {
      Path folder = file.resolveSibling(id);
      names.stream()
          .filter(name -> PLAIN_NAME.matcher(name).matches())
          .map(folder::resolve)
          .filter(Files::isRegularFile)
          .forEach(files::add);
    }
    return new ImportResult.Beside(names, files);
  }

  private static void add(JsonNode file, List<String> names) {
    if (file instanceof ObjectNode object) {
      names.add(written(object));
    }
  }

  private static boolean isCase(ObjectNode published) {
    return published.path("$schema").asString("").endsWith(SCHEMA)
        && published.path("id").isString();
  }

  private CaseScaffold scaffold(ObjectNode published) {
    ObjectNode all = published.deepCopy();
    if (published.get("ownFields") instanceof ObjectNode own) {
      all.setAll(own);
    }
    formerAreas(all);
    all.path("roles").forEach(PublishedCases::common);
    if (all.get("frequency") instanceof ObjectNode frequency && frequency.has("upTo")) {
      frequency.remove(List.of("times", "every", "unit")); // a file has a range in its words only
    }
    all.path("stories").forEach(PublishedCases::consent);
    return new CaseScaffold(
        published.path("id").asString(),
        new Entry.Fields(fields("", all), null),
        body(published),
        true);
  }

  private SequencedMap<String, Entry> fields(String owner, ObjectNode object) {
    SequencedMap<String, Entry> fields = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      String path = owner.isEmpty() ? member.getKey() : owner + "." + member.getKey();
      if (paths.contains(path)) {
        fields.put(member.getKey(), entry(path, member.getValue()));
      }
    }
    return fields;
  }

  private Entry entry(String path, JsonNode value) {
    if (value.isArray()) {
      List<Entry> items = new ArrayList<>();
      value.forEach(item -> items.add(entry(path + "[]", item)));
      return new Entry.Items(items, null);
    }
    if (value instanceof ObjectNode object) {
      return owners.contains(path)
          ? new Entry.Fields(fields(path, object), null)
          : Entry.text(written(object));
    }
    return Entry.text(value.isNull() ? "" : value.asString());
  }

  private static String written(ObjectNode object) {
    if (object.path("html").isString()) {
      return HtmlMarkdown.of(object.path("html").asString());
    }
    return WRITTEN.stream()
        .map(object::path)
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .findFirst()
        .orElse("");
  }

  private static String body(ObjectNode published) {
    List<String> blocks = new ArrayList<>();
    for (JsonNode section : published.path("sections")) {
      blocks.add(HtmlMarkdown.heading(section.path("heading").asString(""), 2));
      blocks.add(HtmlMarkdown.of(section.path("html").asString("")));
    }
    return String.join("\n\n", blocks);
  }

  /** What all parties do is written so, since a list of all of them would mean something else. */
  private static void common(JsonNode role) {
    if (role instanceof ObjectNode object && object.path("common").asBoolean(false)) {
      object.put("parties", "all");
    }
  }

  /** Who agreed to a story is not published; that it was published is what is known. */
  private static void consent(JsonNode story) {
    if (story instanceof ObjectNode object && !object.has("consent")) {
      object.put("consent", ImportWords.get("consent"));
    }
  }

  /**
   * Puts former areas where a case file has them: with the party of that name, or else among the
   * places, unless it is only a party that lay there.
   */
  private static void formerAreas(ObjectNode all) {
    for (JsonNode former : all.path("formerAreas")) {
      String code = former.path("code").asString("");
      ObjectNode party = partyOf(former, all);
      if (party != null) {
        party.put("code", code);
      } else if (all.get("areas") instanceof ArrayNode areas) {
        areas.add(JsonNodeFactory.instance.objectNode().put("code", code));
      }
    }
  }

  private static @Nullable ObjectNode partyOf(JsonNode former, ObjectNode all) {
    String name = former.path("name").asString("");
    String today = former.path("successors").path(0).asString("");
    for (JsonNode party : all.path("parties")) {
      if (party instanceof ObjectNode object
          && object.path("code").path("code").asString("").equals(today)
          && object.path("name").asString("").contains(name)) {
        return object;
      }
    }
    return null;
  }
}
