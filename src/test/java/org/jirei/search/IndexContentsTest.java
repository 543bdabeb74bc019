package org.jirei.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.FSDirectory;
import org.jirei.content.ContentOptions;
import org.jirei.content.ContentReader;
import org.jirei.content.ContentResult;
import org.jirei.model.Library;
import org.jirei.scale.CaseGenerator;
import org.jirei.site.SitePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexContentsTest {

  @Test
  void a_draft_is_in_the_index_only_where_drafts_were_asked_for(@TempDir Path folder)
      throws IOException {
    Path content = folder.resolve("content");
    CaseGenerator.write(Path.of("content"), 3, content, 1);
    Path draft = content.resolve("cases/case_000002.md");
    String text = Files.readString(draft);
    assertTrue(text.contains("status: \"published\""));
    Files.writeString(draft, text.replace("status: \"published\"", "status: \"draft\""));

    assertEquals(List.of("case_000001", "case_000003"), indexed(content, false, folder));
    assertEquals(
        List.of("case_000001", "case_000002", "case_000003"), indexed(content, true, folder));
  }

  private static List<String> indexed(Path content, boolean drafts, Path folder)
      throws IOException {
    Path index = folder.resolve("index-" + drafts);
    write(library(content, drafts), index);
    try (CaseSearcher searcher = Objects.requireNonNull(CaseSearcher.open(index))) {
      return searcher.search(SearchRequest.of("", 10)).hits().stream()
          .map(SearchResult.Hit::id)
          .toList();
    }
  }

  @Test
  void the_index_is_one_segment_in_the_order_of_the_ids_without_positions(@TempDir Path folder)
      throws IOException {
    write(SampleIndex.library(), folder);
    try (FSDirectory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      assertEquals(1, reader.leaves().size());
      LeafReader leaf = reader.leaves().getFirst().reader();
      for (String name : List.of(IndexFields.WORDS, IndexFields.GRAMS)) {
        FieldInfo field = leaf.getFieldInfos().fieldInfo(name);
        assertNotNull(field, name);
        assertEquals(IndexOptions.DOCS_AND_FREQS, field.getIndexOptions());
        assertFalse(field.omitsNorms());
      }
      for (int doc = 0; doc < reader.maxDoc(); doc++) {
        assertEquals(
            SampleIndex.library().cases().get(doc).id(),
            reader.storedFields().document(doc).get(IndexFields.ID));
      }
    }
  }

  @Test
  void an_empty_library_can_be_searched(@TempDir Path folder) throws IOException {
    Library sample = SampleIndex.library();
    Library empty =
        new Library(sample.site(), sample.vocabulary(), sample.areas(), List.of(), List.of());
    write(empty, folder);
    try (CaseSearcher searcher = Objects.requireNonNull(CaseSearcher.open(folder))) {
      assertEquals(0, searcher.search(SearchRequest.of("", 10)).total());
      assertEquals(0, searcher.search(SearchRequest.of("セミナー 託児", 10)).total());
    }
  }

  private static Library library(Path content, boolean drafts) throws IOException {
    ContentResult read = ContentReader.read(content, new ContentOptions(drafts, false));
    return Objects.requireNonNull(read.library(), () -> "problems: " + read.problems());
  }

  private static void write(Library library, Path folder) throws IOException {
    new SearchIndexer(SitePlan.of(library)).write(folder).close();
    try (Stream<Path> files = Files.list(folder)) {
      assertTrue(files.findAny().isPresent());
    }
  }
}
