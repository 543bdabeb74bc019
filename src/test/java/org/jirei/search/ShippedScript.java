package org.jirei.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jirei.fixtures.ScriptEngine;
import org.jirei.site.Facet;
import org.jirei.site.SharedPaths;
import tools.jackson.databind.JsonNode;

/** The script that readers get, run over the shards that a build wrote. */
final class ShippedScript implements AutoCloseable {

  /**
   * What it answers.
   *
   * @param order numbers of the first cases
   * @param scores of the first cases
   * @param facets a line for each, ids and counts sorted by id
   */
  record Answer(
      int total,
      List<String> matches,
      List<List<String>> missing,
      List<Integer> order,
      List<Float> scores,
      String facets,
      List<SearchResult.Word> words,
      List<SearchResult.Absent> absent,
      List<Integer> nearby) {}

  /** What the tests ask: the searcher of one library, and answers as short as can be. */
  private static final String QUESTIONS =
      """
      globalThis.searcher = undefined;
      globalThis.open = async () => void (searcher = await jirei.open({ base: "", language: "ja" }));
      globalThis.search = async (request, limit) => {
        const { total, matches, missing, order, scores, facets, pieces, absent, nearby } =
          await searcher.search(request);
        const counts = (name) =>
          Object.keys(facets[name]).sort().map((id) => " " + id + "=" + facets[name][id]).join("");
        return {
          total,
          matches: matches.slice(0, limit),
          missing: missing.slice(0, limit),
          order: order.slice(0, limit),
          scores: [...scores.slice(0, limit)],
          facets: Object.keys(facets).map((name) => name + counts(name)).join("\\n"),
          pieces,
          absent,
          nearby: nearby ? nearby.order.slice(0, 5) : [],
        };
      };
      globalThis.snippets = async (request) =>
        (await searcher.cards(await searcher.search(request), 0, 10)).map((card) => card.snippet);
      globalThis.suggest = async (typed) =>
        (await searcher.suggest(typed)).map(({ kind, label }) => kind + " " + label);
      globalThis.nearMisses = async (request) => searcher.nearMisses(await searcher.search(request));
      """;

  private final ScriptEngine engine = new ScriptEngine();

  /**
   * @param site as it is published
   */
  ShippedScript(Path site) throws IOException {
    shards(site).forEach(engine::putFile);
    for (String later : List.of("beyond.js", "offers.js")) {
      engine.putFile("file:///" + later, Files.readAllBytes(site.resolve("assets/" + later)));
    }
    engine.run(site.resolve("assets/search.js"));
    engine.run("questions", QUESTIONS);
    engine.call("open");
  }

  /** By name, as {@link #nameOf} has it. */
  static Map<String, byte[]> shards(Path site) throws IOException {
    Map<String, byte[]> shards = new TreeMap<>();
    try (Stream<Path> files = Files.list(site.resolve(SharedPaths.SHARDS))) {
      for (Path file : files.toList()) {
        shards.put(nameOf(file), Files.readAllBytes(file));
      }
    }
    return shards;
  }

  static String nameOf(Path shard) {
    return shard.getFileName().toString();
  }

  Answer search(SearchRequest request) {
    JsonNode answer = engine.call("search", question(request), request.limit());
    return new Answer(
        answer.get("total").asInt(),
        strings(answer.get("matches")),
        answer.get("missing").valueStream().map(ShippedScript::strings).toList(),
        answer.get("order").valueStream().map(JsonNode::asInt).toList(),
        answer.get("scores").valueStream().map(score -> (float) score.asDouble()).toList(),
        answer.get("facets").asString(),
        answer.get("pieces").valueStream().map(ShippedScript::word).toList(),
        answer.get("absent").valueStream().map(ShippedScript::absent).toList(),
        answer.get("nearby").valueStream().map(JsonNode::asInt).toList());
  }

  private static SearchResult.Absent absent(JsonNode place) {
    JsonNode area = place.get("area");
    return new SearchResult.Absent(
        place.get("place").asString(), area.isNull() ? null : area.asString());
  }

  private static SearchResult.Word word(JsonNode queryTerm) {
    return new SearchResult.Word(
        queryTerm.get("typed").asString(),
        queryTerm.get("found").asBoolean(),
        strings(queryTerm.get("others")),
        queryTerm.get("near").asBoolean());
  }

  /** What a query costs with all that a page asks about it; see {@link ScriptEngine#cost}. */
  long cost(SearchRequest request) {
    return engine.cost("search", question(request), request.limit())
        + engine.cost("snippets", question(request))
        + engine.cost("suggest", request.query())
        + engine.cost("nearMisses", question(request));
  }

  /** What the first ten results and their snippets cost; see {@link ScriptEngine#cost}. */
  long costOfResults(SearchRequest request) {
    return engine.cost("snippets", question(request));
  }

  /** The snippets of the first ten. */
  List<SearchResult.Snippet> snippets(SearchRequest request) {
    List<SearchResult.Snippet> snippets = new ArrayList<>();
    for (JsonNode snippet : engine.call("snippets", question(request))) {
      List<SearchResult.Mark> marks =
          snippet
              .get("marks")
              .valueStream()
              .map(mark -> new SearchResult.Mark(mark.get(0).asInt(), mark.get(1).asInt()))
              .toList();
      snippets.add(new SearchResult.Snippet(snippet.get("text").asString(), marks));
    }
    return snippets;
  }

  /** Kind and label of each. */
  List<String> suggest(String typed) {
    return strings(engine.call("suggest", typed));
  }

  List<String> nearMisses(String query) {
    return strings(engine.call("nearMisses", question(SearchRequest.of(query, 10))));
  }

  private static List<String> strings(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  private static Map<String, Object> question(SearchRequest request) {
    Map<String, Set<String>> filters = new TreeMap<>();
    for (Map.Entry<Facet, Set<String>> filter : request.filters().entrySet()) {
      filters.put(filter.getKey().parameter(), filter.getValue());
    }
    return Map.of(
        "query",
        request.query(),
        "filters",
        filters,
        "sort",
        request.order().toString(),
        "strict",
        request.strict());
  }

  @Override
  public void close() {
    engine.close();
  }
}
