package org.jirei.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jirei.fixtures.Content;
import org.jirei.fixtures.Shared;
import org.jirei.site.SiteFile;
import org.jirei.site.SitePlan;
import org.jirei.theme.Theme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data of a library as readers get them, taken apart by other libraries than the program's. */
record PublishedData(Map<String, byte[]> files) {

  private static final Shared<PublishedData> SAMPLE = Shared.of(() -> of(Content.sample()));
  private static final Shared<PublishedData> SHAPES = Shared.of(() -> of(Content.shapes()));
  private static final Shared<PublishedData> TOURISM = Shared.of(() -> of(Content.tourism()));

  private static final int MARK = 3;

  static PublishedData ofSample() {
    return SAMPLE.get();
  }

  static PublishedData ofShapes() {
    return SHAPES.get();
  }

  static PublishedData ofTourism() {
    return TOURISM.get();
  }

  private static PublishedData of(Content content) throws IOException {
    return of(SitePlan.of(content.library()));
  }

  static PublishedData of(SitePlan plan) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (SiteFile file : new DataOutput(Theme.builtIn()).files(plan)) {
      files.put(file.path().value(), file.make().bytes());
    }
    return new PublishedData(files);
  }

  @Override
  public String toString() {
    return files.size() + " files";
  }

  byte[] bytes(String name) {
    return Objects.requireNonNull(files.get("data/" + name), name);
  }

  String text(String name) {
    return new String(bytes(name), UTF_8);
  }

  JsonNode json(String name) {
    return new JsonMapper().readTree(bytes(name));
  }

  /** The names of all CSV files. */
  List<String> csv() {
    return files.keySet().stream()
        .filter(path -> path.endsWith(".csv"))
        .map(path -> path.substring("data/".length()))
        .toList();
  }

  /** All lines of a CSV file without its mark, the names first; an empty cell is null. */
  List<CSVRecord> lines(String name) {
    byte[] bytes = bytes(name);
    CSVFormat format = CSVFormat.RFC4180.builder().setNullString("").get();
    try (InputStreamReader reader =
        new InputStreamReader(new ByteArrayInputStream(bytes, MARK, bytes.length - MARK), UTF_8)) {
      return format.parse(reader).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
