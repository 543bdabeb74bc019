package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jirei.content.ContentOptions;
import org.jirei.content.ContentReader;
import org.jirei.content.ContentResult;
import org.jirei.data.CaseJson;
import org.jirei.fixtures.Content;
import org.jirei.importer.CaseImporter;
import org.jirei.importer.ImportResult.Imported;
import org.jirei.model.CaseEvidence;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.model.Story;
import org.jirei.site.SitePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published of a case as JSON gives the same case again. */
class PublishedCaseRoundTripTest {

  @TempDir Path folder;

  @Test
  void the_cases_of_this_repository_come_back_as_they_were() throws IOException {
    comeBack(Content.sample());
  }

  @Test
  void every_shape_of_a_field_comes_back_as_it_was() throws IOException {
    comeBack(Content.shapes());
  }

  @Test
  void the_fields_of_another_publisher_come_back_as_they_were() throws IOException {
    comeBack(Content.tourism());
  }

  private void comeBack(Content content) throws IOException {
    Library restored = restored(content);
    List<CaseStudy> before = content.library().cases();
    for (int i = 0; i < before.size(); i++) {
      assertEquals(published(before.get(i)), published(restored.cases().get(i)));
    }
    assertEquals(before.size(), restored.cases().size());
  }

  private Library restored(Content content) throws IOException {
    Path source = folder.resolve("content");
    copy(content.folder(), source, Path.of("cases"));
    CaseJson json = new CaseJson(SitePlan.of(content.library()));
    Path published = Files.createDirectories(folder.resolve("site/cases"));
    copy(content.folder().resolve("cases"), published, Path.of("none"));
    CaseImporter importer = CaseImporter.of(source);
    CaseFolder cases = new CaseFolder(source.resolve("cases"));
    for (CaseStudy c : content.library().cases()) {
      Path file = published.resolve(c.id() + ".json");
      Files.writeString(file, json.of(c).toString());
      Imported imported = (Imported) importer.read(file);
      cases.write(imported.found().getFirst(), null);
    }
    ContentResult read = ContentReader.read(source, ContentOptions.DEFAULT);
    return Objects.requireNonNull(read.library(), () -> "problems: " + read.problems());
  }

  /** Without the one thing that no page and no file says: who agreed to a story. */
  private static CaseStudy published(CaseStudy c) {
    CaseEvidence evidence = c.evidence();
    List<Story> stories =
        c.stories().stream().map(story -> new Story(story.profile(), story.steps(), null)).toList();
    return new CaseStudy(
        c.identity(),
        c.scope(),
        c.narrative(),
        c.practice(),
        new CaseEvidence(
            evidence.metrics(), evidence.series(), evidence.comments(), evidence.voices(), stories),
        c.origin(),
        c.references(),
        c.ownValues());
  }

  private static void copy(Path from, Path to, Path without) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files
          .filter(Files::isRegularFile)
          .map(from::relativize)
          .filter(inside -> !inside.startsWith(without))
          .forEach(
              inside -> {
                try {
                  Path target = to.resolve(inside);
                  Files.createDirectories(Objects.requireNonNull(target.getParent()));
                  Files.copy(from.resolve(inside), target);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
