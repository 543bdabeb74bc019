package org.jirei.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jirei.content.CaseOutline;
import org.jirei.content.ContentOptions;
import org.jirei.content.ContentReader;
import org.jirei.fixtures.Growth;
import org.jirei.fixtures.Trials;
import org.jirei.site.SmallContent;
import org.jirei.vocabulary.Areas;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FixerTest {

  private static final Path CONTENT = Path.of("content");
  private static final CaseFix FIX =
      new CaseFix(ContentReader.vocabulary(CONTENT), Areas.load(), List.of());

  @TempDir Path home;

  static List<Path> cases() throws IOException {
    return ContentReader.caseFiles(CONTENT, List.of());
  }

  @Test
  void there_is_nothing_to_fix_in_the_published_cases() throws IOException {
    assertEquals(List.of(), found(CONTENT, any -> true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"scaffold/known.md", "scaffold/unknown.md", "cli/new-sendai_seminar.md"})
  void there_is_nothing_to_fix_in_a_draft_that_jirei_began(String name) throws IOException {
    String draft = Files.readString(Path.of("src/test/resources/org/jirei", name));
    assertEquals(draft, FIX.fix(draft, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"scaffold/unknown.md", "cli/new-sendai_seminar.md"})
  void a_draft_with_its_paragraphs_shuffled_keeps_them_whole_and_apart(String name)
      throws IOException {
    String draft = Files.readString(Path.of("src/test/resources/org/jirei", name));
    int fence = draft.indexOf("\n---", 4);
    List<String> parts = new ArrayList<>(List.of(draft.substring(4, fence).split("\n\n", -1)));
    List<String> fields = names(draft);
    String head = "---\n" + parts.removeFirst() + "\n\n";
    Random random = Trials.random("paragraphs");
    for (int i = 0; i < 20; i++) {
      List<String> shuffled = new ArrayList<>(parts);
      Collections.shuffle(shuffled, random);
      String before = head + String.join("\n\n", shuffled) + draft.substring(fence);
      String after = FIX.fix(before, false);
      assertEquals(fields, names(after));
      assertEquals(after, FIX.fix(after, false));
      String fixed = after.substring(head.length(), after.indexOf("\n---", 4));
      List<String> paragraphs = new ArrayList<>(List.of(fixed.split("\n\n", -1)));
      Collections.sort(paragraphs);
      Collections.sort(shuffled);
      assertEquals(String.join("\n\n", shuffled), String.join("\n\n", paragraphs));
    }
  }

  private static List<String> names(String text) {
    return CaseOutline.of(text, false).topFields().stream().map(field -> field.name()).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_case_with_its_fields_shuffled_is_put_back_to_the_byte(Path file) throws IOException {
    String text = Files.readString(file);
    CaseOutline outline = CaseOutline.of(text, false);
    Lines lines = new Lines(text);
    List<String> blocks = new ArrayList<>();
    List<CaseOutline.TopField> fields = outline.topFields();
    for (int i = 0; i < fields.size(); i++) {
      int next = i + 1 < fields.size() ? fields.get(i + 1).place().line() : outline.lastLine() + 1;
      blocks.add(lines.between(fields.get(i).place().line(), next - 1));
    }
    Random random = Trials.random("fields of " + file);
    Collections.shuffle(blocks, random);
    String head = lines.between(1, fields.getFirst().place().line() - 1);
    String rest = lines.between(outline.lastLine() + 1, lines.count());
    String shuffled = head + String.join("", blocks) + rest;
    assertNotEquals(text, shuffled);
    assertEquals(text, FIX.fix(shuffled, false));
  }

  @Tag("scale")
  @ParameterizedTest
  @MethodSource("cases")
  void no_change_of_some_signs_lets_fixing_touch_the_text_or_fail(Path file) throws IOException {
    String text = Files.readString(file);
    Random random = Trials.random("signs in " + file);
    String signs = ":：-－[]{}\"'|>&*!#%@` 　\n\t?,、\\~<()_0１ａ";
    for (int i = 0; i < Trials.count(60, 600); i++) {
      StringBuilder changed = new StringBuilder(text);
      for (int n = random.nextInt(4); n >= 0; n--) {
        int at = random.nextInt(changed.length());
        String sign = String.valueOf(signs.charAt(random.nextInt(signs.length())));
        changed.replace(at, at + random.nextInt(2), sign);
      }
      assertHarmless(changed.toString());
    }
  }

  @Tag("scale")
  @ParameterizedTest
  @MethodSource("cases")
  void no_truncation_lets_fixing_touch_the_text_or_fail(Path file) throws IOException {
    String text = Files.readString(file);
    for (int length = 0; length < text.length(); length += Trials.count(211, 50)) {
      assertHarmless(text.substring(0, length));
    }
  }

  @Tag("scale")
  @Test
  void fixing_a_file_costs_what_its_length_does() {
    // 1,500 parties make a file as long as any that is read.
    int most = Trials.count(750, 1_500);
    Growth.assertInLine("readable", most, parties -> FIX.fix(longCase(parties, 0), false));
    // Each broken line takes a reading of the whole file, which is why their number is limited.
    Growth.assertInLine(
        "with broken lines", most, parties -> FIX.fix(longCase(parties, 20), false));
  }

  /** With a wide colon in some of the lines, for which YAML cannot be read. */
  private static String longCase(int parties, int broken) {
    StringBuilder text = new StringBuilder("---\nid: x\nparties:\n");
    for (int i = 0; i < parties; i++) {
      text.append("  - id: Ｐ").append(i).append("\n    name: 仙台市\n    code: 41009\n");
    }
    text.append("roles:\n");
    for (int i = 0; i < parties; i++) {
      String colon = i < broken ? "：" : ": ";
      text.append("  - parties").append(colon).append("[Ｐ").append(i);
      text.append("]\n    tasks: [相談]\n");
    }
    return text.append("---\n\n## 実施概要\n\n本文。\n").toString();
  }

  private static void assertHarmless(String before) {
    String after = FIX.fix(before, false);
    assertEquals(after, FIX.fix(after, false));
    assertEquals(belowFields(before), belowFields(after));
    if (CaseOutline.of(before, false).brokenLine() == 0) {
      List<String> sentences = sentences(before);
      assertEquals(sentences, sentences(after));
    }
  }

  private static String belowFields(String text) {
    int fence = text.indexOf("\n---", 3);
    return fence < 0 ? "" : text.substring(fence);
  }

  /** Everything that is longer than a name. */
  private static List<String> sentences(String text) {
    return CaseOutline.of(text, false).texts().values().stream()
        .filter(words -> words.contains("。"))
        .sorted()
        .toList();
  }

  @Test
  void a_fixed_case_reads_as_the_one_written_rightly() throws IOException {
    Path content = SmallContent.in(home.resolve("content"), "sendai", "ogaki", "mie");
    Object right = Objects.requireNonNull(read(content));
    for (String id : List.of("sendai", "ogaki", "mie")) {
      Path file = content.resolve("cases/" + id + ".md");
      String text = Files.readString(file);
      String spoilt =
          text.replace("status: published", "ｓｔａｔｕｓ： 公開")
              .replace("type: municipality", "type: 市")
              .replace("kind: actual", "kind: 実績")
              .replace("[parents", "[子育て世代")
              .replaceAll("code: \"0(\\d{5})\"", "code: $1")
              .replaceAll("areas: \\[\"(\\d{5})\\d\"]", "areas: [\"$1\"]")
              .replaceFirst("(id: .*\n)(title: .*\n)", "$2$1");
      assertNotEquals(text, spoilt);
      Files.writeString(file, spoilt);
    }
    assertEquals(null, read(content));
    List<FileFix> fixes = found(content, any -> true);
    assertEquals(3, fixes.size());
    for (FileFix fix : fixes) {
      assertTrue(fix.write());
    }
    assertEquals(right, read(content));
    assertEquals(List.of(), found(content, any -> true));
  }

  @Test
  void a_difference_shows_the_lines_before_and_after() throws IOException {
    Path content = SmallContent.in(home.resolve("content"), "sendai");
    Path file = content.resolve("cases/sendai.md");
    spoil(file);
    List<String> lines = found(content, any -> true).getFirst().difference();
    assertEquals("--- " + file.toString().replace('\\', '/'), lines.getFirst());
    assertTrue(lines.contains("-status: 公開"), lines::toString);
    assertTrue(lines.contains("+status: published"), lines::toString);
  }

  @Test
  void only_the_wanted_files_are_fixed() throws IOException {
    Path content = SmallContent.in(home.resolve("content"), "sendai", "mie");
    spoil(content.resolve("cases/sendai.md"));
    spoil(content.resolve("cases/mie.md"));
    List<FileFix> fixes = found(content, file -> file.endsWith("/mie.md"));
    assertEquals(List.of("mie.md"), fixes.stream().map(m -> name(m.path())).toList());
  }

  @Test
  void a_file_that_somebody_changed_meanwhile_is_left_as_it_is() throws IOException {
    Path content = SmallContent.in(home.resolve("content"), "sendai");
    Path file = content.resolve("cases/sendai.md");
    spoil(file);
    FileFix fix = found(content, any -> true).getFirst();
    String newer = Files.readString(file) + "\n追記。\n";
    Files.writeString(file, newer);
    assertFalse(fix.write());
    assertEquals(newer, Files.readString(file));
    assertEquals(List.of("sendai.md"), files(content.resolve("cases")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // which has no such permissions
  void permissions_and_links_stay() throws IOException {
    Path content = SmallContent.in(home.resolve("content"), "sendai");
    Path file = content.resolve("cases/sendai.md");
    spoil(file);
    Path elsewhere = Files.move(file, content.resolve("shared.md"));
    Files.createSymbolicLink(file, elsewhere);
    Files.setPosixFilePermissions(elsewhere, PosixFilePermissions.fromString("rw-rw-r--"));
    assertTrue(found(content, any -> true).getFirst().write());
    assertTrue(Files.isSymbolicLink(file));
    assertEquals(
        "rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(elsewhere)));
    assertTrue(Files.readString(elsewhere).contains("status: published"));
  }

  @Test
  void a_file_that_may_not_be_written_is_not_replaced() throws IOException {
    Path content = SmallContent.in(home.resolve("content"), "sendai");
    Path file = content.resolve("cases/sendai.md");
    spoil(file);
    FileFix fix = found(content, any -> true).getFirst();
    assertTrue(file.toFile().setWritable(false));
    if (!Files.isWritable(file)) { // an administrator may write everything
      assertThrows(AccessDeniedException.class, fix::write);
    }
    assertNotNull(fix.after());
  }

  @Test
  void a_file_in_another_encoding_is_left_to_its_author() throws IOException {
    Path content = SmallContent.in(home.resolve("content"), "sendai");
    Path file = content.resolve("cases/sendai.md");
    spoil(file);
    byte[] bytes = Files.readString(file).getBytes("Shift_JIS");
    Files.write(file, bytes);
    assertEquals(List.of(), found(content, any -> true));
    assertTrue(Arrays.equals(bytes, Files.readAllBytes(file)));
  }

  private static void spoil(Path file) throws IOException {
    Files.writeString(file, Files.readString(file).replace("status: published", "status: 公開"));
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(FixerTest::name).sorted().toList();
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  /** The cases as records, which are equal where they say the same; null with errors. */
  private static @Nullable Object read(Path content) throws IOException {
    var library = ContentReader.read(content, ContentOptions.DEFAULT).library();
    return library == null ? null : library.cases();
  }

  private static List<FileFix> found(Path content, Predicate<String> wanted) throws IOException {
    return Fixer.find(content, List.of(), wanted, problem -> fail(problem.toString()));
  }
}
