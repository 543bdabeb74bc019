package org.jirei.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.jirei.pages.Facet;
import org.jirei.pages.OutputFile;
import org.jspecify.annotations.Nullable;

/** The script that readers get, run over the shards that the build writes. */
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
      boolean relaxed,
      List<Integer> order,
      List<Float> scores,
      String facets,
      List<SearchResult.Word> words) {}

  private final Context context =
      Context.newBuilder("js")
          .allowHostAccess(HostAccess.EXPLICIT)
          .option("engine.WarnInterpreterOnly", "false")
          .build();
  private final Map<String, byte[]> shards = new ConcurrentHashMap<>();
  private final Value searcher;

  ShippedScript(IndexedLibrary index) throws IOException {
    index.writeShards(this::keep);
    context.getBindings("js").putMember("host", new Host());
    context.eval("js", resource("browser.js"));
    context.eval("js", Files.readString(Path.of("templates/assets/search.js")));
    searcher = settled(context.eval("js", "jirei.open({ base: '', language: 'ja' })"));
  }

  private void keep(OutputFile file) {
    String path = file.path().value();
    shards.put(path.substring(path.lastIndexOf('/') + 1), file.bytes());
  }

  Map<String, byte[]> shards() {
    return new TreeMap<>(shards);
  }

  Answer search(SearchRequest request) {
    Value result = result(request);
    List<SearchResult.Word> words = new ArrayList<>();
    for (Value piece : elements(result.getMember("pieces"))) {
      words.add(
          new SearchResult.Word(
              piece.getMember("typed").asString(),
              piece.getMember("found").asBoolean(),
              elements(piece.getMember("others")).stream().map(Value::asString).toList(),
              piece.getMember("near").asBoolean()));
    }
    Value summary = context.getBindings("js").getMember("summary").execute(result, request.limit());
    return new Answer(
        summary.getMember("total").asInt(),
        summary.getMember("relaxed").asBoolean(),
        elements(summary.getMember("order")).stream().map(Value::asInt).toList(),
        elements(summary.getMember("scores")).stream().map(v -> (float) v.asDouble()).toList(),
        summary.getMember("facets").asString(),
        words);
  }

  /** The snippets of the first ten. */
  List<SearchResult.Snippet> snippets(SearchRequest request) {
    List<SearchResult.Snippet> snippets = new ArrayList<>();
    for (Value card : elements(call("cards", result(request), 0, 10))) {
      Value snippet = card.getMember("snippet");
      List<SearchResult.Mark> marks =
          elements(snippet.getMember("marks")).stream()
              .map(
                  mark ->
                      new SearchResult.Mark(
                          mark.getArrayElement(0).asInt(), mark.getArrayElement(1).asInt()))
              .toList();
      snippets.add(new SearchResult.Snippet(snippet.getMember("text").asString(), marks));
    }
    return snippets;
  }

  /** Kind and label of each. */
  List<String> suggest(String typed) {
    return elements(call("suggest", typed)).stream()
        .map(v -> v.getMember("kind").asString() + " " + v.getMember("label").asString())
        .toList();
  }

  List<String> nearMisses(String query) {
    return elements(call("nearMisses", result(SearchRequest.of(query, 10)))).stream()
        .map(Value::asString)
        .toList();
  }

  private Value result(SearchRequest request) {
    Map<String, Object> filters = new TreeMap<>();
    for (Map.Entry<Facet, Set<String>> filter : request.filters().entrySet()) {
      filters.put(filter.getKey().parameter(), ProxyArray.fromArray(filter.getValue().toArray()));
    }
    return call(
        "search",
        ProxyObject.fromMap(
            Map.of(
                "query",
                request.query(),
                "filters",
                ProxyObject.fromMap(filters),
                "sort",
                request.order().toString(),
                "strict",
                request.strict())));
  }

  private Value call(String method, Object... arguments) {
    return settled(searcher.getMember(method).execute(arguments));
  }

  /** All shards are there at once, so that a promise is settled as soon as the engine is idle. */
  private Value settled(Value promise) {
    List<Value> results = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    promise.invokeMember(
        "then",
        (org.graalvm.polyglot.proxy.ProxyExecutable)
            values -> {
              results.add(values[0]);
              return null;
            },
        (org.graalvm.polyglot.proxy.ProxyExecutable)
            values -> {
              failures.add(values[0].toString() + " " + values[0].getMember("stack"));
              return null;
            });
    if (results.isEmpty()) {
      throw new IllegalStateException("no answer " + failures);
    }
    return results.getFirst();
  }

  private static List<Value> elements(Value array) {
    List<Value> elements = new ArrayList<>();
    for (long i = 0; i < array.getArraySize(); i++) {
      elements.add(array.getArrayElement(i));
    }
    return elements;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ShippedScript.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    context.close();
  }

  /** What the script gets from outside. */
  public final class Host {

    @HostAccess.Export
    public @Nullable Object read(String url) {
      byte[] bytes = shards.get(url.replaceFirst("\\?.*", ""));
      return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    @HostAccess.Export
    public String binary(String base64) {
      return new String(Base64.getDecoder().decode(base64), StandardCharsets.ISO_8859_1);
    }

    @HostAccess.Export
    public String inflate(Value deflated) throws DataFormatException {
      byte[] bytes = bytes(deflated);
      Inflater inflater = new Inflater(true);
      inflater.setInput(bytes);
      byte[] buffer = new byte[65536];
      java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (count == 0) {
          throw new DataFormatException("ends early");
        }
        all.write(buffer, 0, count);
      }
      inflater.end();
      return all.toString(StandardCharsets.ISO_8859_1);
    }

    @HostAccess.Export
    public String decode(Value bytes) {
      return new String(bytes(bytes), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Value values) {
      byte[] bytes = new byte[(int) values.getArraySize()];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = values.getArrayElement(i).asByte();
      }
      return bytes;
    }
  }
}
