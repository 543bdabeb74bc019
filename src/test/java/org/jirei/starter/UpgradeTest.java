package org.jirei.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import org.jirei.text.Bilingual;
import org.jirei.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library made with an older version is one whose parts and record are older. */
class UpgradeTest {

  private static final String MEASURES = "content/vocabulary/measures.yaml";
  private static final String SETTINGS = ".vscode/settings.json";
  private static final String WORKFLOW = ".github/workflows/site.yml";

  @TempDir Path home;
  private final SequencedMap<String, String> older = LibraryKit.maintained();

  @BeforeEach
  void begin() throws IOException {
    Bilingual name = new Bilingual("名", "name");
    LibrarySettings settings = new LibrarySettings(name, name, List.of(Language.JA), name, null);
    NewLibrary.begin(home, settings, "1.0", false);
  }

  @Test
  void a_library_that_is_up_to_date_stays_as_it_is() throws IOException {
    Upgrade.Plan plan = plan("1.0");
    assertEquals(List.of(), plan.changes());
    assertEquals(List.of(), plan.generated());
  }

  @Test
  void what_the_program_gave_is_renewed_and_what_is_new_is_added() throws IOException {
    gave(MEASURES, text -> text.replace("  ja: 託児\n", "  ja: 託児所\n"));
    gave(MEASURES, text -> without(text, "outreach_counselling"));
    gave(WORKFLOW, text -> text + "# older\n");
    record();
    Upgrade.Plan plan = apply();
    assertEquals(
        List.of(MEASURES, WORKFLOW), plan.changes().stream().map(Upgrade.Change::path).toList());
    assertEquals(List.of(), plan.kept());
    assertEquals(LibraryKit.maintained().get(WORKFLOW), text(WORKFLOW));
    assertTrue(text(MEASURES).contains("  ja: 託児\n"));
    assertEquals(1, text(MEASURES).split("id: outreach_counselling\n", -1).length - 1);
    assertTrue(text(MadeWith.PATH).contains("jirei\t2.0\n"));
    assertEquals(List.of(), plan("2.0").changes());
  }

  @Test
  void what_the_publisher_changed_added_or_removed_stays_so() throws IOException {
    gave(MEASURES, text -> text.replace("  ja: 託児\n", "  ja: 託児所\n"));
    gave(SETTINGS, text -> text + "\n");
    older.put(SETTINGS, "{}\n");
    record();
    String own = "- id: forest\n  ja: 森林見学会\n  en: Forest visit\n";
    write(
        MEASURES,
        ("# 自分のメモ\n" + without(text(MEASURES), "seminar") + own)
            .replace("  ja: 託児所\n", "  ja: お預かり\n"));
    String before = text(MEASURES);
    Upgrade.Plan plan = apply();
    assertEquals(before, text(MEASURES));
    assertEquals(
        List.of(new Upgrade.Kept(MEASURES, "childcare_onsite"), new Upgrade.Kept(SETTINGS, null)),
        plan.kept());
    assertTrue(text("content/schema/case.schema.json").contains("森林見学会"));
    assertTrue(text(".vscode/case.code-snippets").contains("forest"));
  }

  @Test
  void a_new_term_with_a_name_that_the_publisher_uses_is_left_out_and_named() throws IOException {
    gave(MEASURES, text -> without(text, "outreach_counselling"));
    record();
    String label =
        label(
            Objects.requireNonNull(LibraryKit.maintained().get(MEASURES)), "outreach_counselling");
    write(MEASURES, text(MEASURES) + "- id: mine\n  ja: " + label + "\n  en: Mine\n");
    Upgrade.Plan plan = apply();
    assertEquals(List.of(new Upgrade.Kept(MEASURES, "outreach_counselling")), plan.kept());
    assertFalse(text(MEASURES).contains("outreach_counselling"));
  }

  @Test
  void line_ends_and_files_that_the_program_did_not_give_stay() throws IOException {
    gave(MEASURES, text -> text.replace("  ja: 託児\n", "  ja: 託児所\n"));
    older.remove(WORKFLOW);
    write(WORKFLOW, "mine\n");
    record();
    write(MEASURES, text(MEASURES).replace("\n", "\r\n"));
    Files.delete(home.resolve(SETTINGS));
    apply();
    assertEquals(
        Objects.requireNonNull(LibraryKit.maintained().get(MEASURES)).replace("\n", "\r\n"),
        text(MEASURES));
    assertEquals("mine\n", text(WORKFLOW));
    assertFalse(Files.exists(home.resolve(SETTINGS)));
    assertEquals(List.of(), plan("2.0").kept());
  }

  @Test
  void a_library_of_a_newer_version_or_of_none_is_left_alone() throws IOException {
    assertTrue(plan("0.9").isNewer());
    assertTrue(plan("1.0-SNAPSHOT").isNewer());
    assertFalse(plan("1.0.1").isNewer());
    Files.delete(home.resolve(MadeWith.PATH));
    assertNull(Upgrade.plan(home, "2.0"));
  }

  @Test
  void a_file_that_changes_meanwhile_is_not_overwritten() throws IOException {
    gave(WORKFLOW, text -> text + "# older\n");
    record();
    Upgrade.Change change = plan("2.0").changes().getFirst();
    write(WORKFLOW, "mine\n");
    assertFalse(change.write());
    assertEquals("mine\n", text(WORKFLOW));
  }

  /** Lets the library have what an older version gave. */
  private void gave(String path, UnaryOperator<String> change) throws IOException {
    String text = change.apply(older.get(path));
    older.put(path, text);
    write(path, text);
  }

  private void record() throws IOException {
    write(MadeWith.PATH, MadeWith.of("1.0", older).text());
  }

  private Upgrade.Plan plan(String version) throws IOException {
    Upgrade.Plan plan = Upgrade.plan(home, version);
    assertNotNull(plan);
    return plan;
  }

  private Upgrade.Plan apply() throws IOException {
    Upgrade.Plan plan = plan("2.0");
    for (Upgrade.Change change : plan.changes()) {
      assertTrue(change.write());
    }
    for (Upgrade.Change change : plan("2.0").generated()) {
      assertTrue(change.write());
    }
    return plan;
  }

  private static String without(String text, String id) {
    VocabularyText parts = VocabularyText.of(text);
    parts.items().remove(id);
    return parts.text();
  }

  private static String label(String text, String id) {
    return Objects.requireNonNull(VocabularyText.of(text).items().get(id))
        .text()
        .lines()
        .toList()
        .get(1)
        .substring(6);
  }

  private String text(String path) throws IOException {
    return Files.readString(home.resolve(path));
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(home.resolve(path), text);
  }
}
