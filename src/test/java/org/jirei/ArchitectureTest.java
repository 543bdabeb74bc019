package org.jirei;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * Holds the house: which stage may use which, and which stage may use which outside library.
 *
 * <p>Where a better house shows itself, change the list here and the package-info of the stage in
 * one commit.
 */
@AnalyzeClasses(packages = "org.jirei", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** Each stage with the stages it may use. */
  private static final Map<String, List<String>> HOUSE =
      Map.ofEntries(
          Map.entry("language", List.of()),
          Map.entry("problem", List.of("language")),
          Map.entry("vocabulary", List.of("language")),
          Map.entry("model", List.of("vocabulary", "language")),
          Map.entry("content", List.of("model", "vocabulary", "problem", "language")),
          Map.entry("draft", List.of("search", "content", "model", "vocabulary", "language")),
          Map.entry("intake", List.of("draft", "content", "vocabulary", "language")),
          Map.entry("roles", List.of("model", "vocabulary", "language")),
          Map.entry("pages", List.of("roles", "model", "vocabulary", "language")),
          Map.entry("theme", List.of("problem", "language")),
          Map.entry(
              "form",
              List.of("content", "draft", "pages", "model", "vocabulary", "problem", "language")),
          Map.entry(
              "render",
              List.of(
                  "theme",
                  "form",
                  "pages",
                  "roles",
                  "model",
                  "vocabulary",
                  "language",
                  "templates")),
          Map.entry(
              "templates",
              List.of("render", "form", "pages", "roles", "model", "vocabulary", "language")),
          Map.entry("search", List.of("pages", "model", "vocabulary", "language")),
          Map.entry("export", List.of("pages", "model", "vocabulary", "language")),
          Map.entry("publish", List.of("pages", "problem", "language")),
          Map.entry(
              "build",
              List.of(
                  "content",
                  "theme",
                  "form",
                  "render",
                  "search",
                  "export",
                  "publish",
                  "pages",
                  "model",
                  "vocabulary",
                  "problem",
                  "language")),
          Map.entry("fix", List.of("content", "vocabulary", "language")),
          Map.entry("serve", List.of("build", "problem", "language")),
          Map.entry(
              "cli",
              List.of(
                  "content",
                  "build",
                  "serve",
                  "intake",
                  "draft",
                  "fix",
                  "search",
                  "publish",
                  "pages",
                  "problem",
                  "language")));

  /** Each outside library with the stages that may use it. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("tools.jackson.dataformat.yaml", List.of("content")),
          Map.entry("org.snakeyaml", List.of("content")),
          Map.entry("com.networknt", List.of("content")),
          Map.entry("org.commonmark", List.of("content")),
          Map.entry("org.jsoup", List.of("content")),
          Map.entry("gg.jte", List.of("theme", "templates")),
          Map.entry("javax.tools", List.of("theme")),
          Map.entry("org.apache.lucene", List.of("search")),
          Map.entry("picocli", List.of("cli")),
          Map.entry("me.tongfei", List.of("cli")),
          Map.entry("io.methvin", List.of("serve")),
          Map.entry("com.sun.net.httpserver", List.of("serve")),
          Map.entry("com.github.difflib", List.of("fix")),
          Map.entry("org.apache.pdfbox", List.of("intake")),
          Map.entry("org.dhatim", List.of("intake")),
          Map.entry("javax.xml", List.of("intake")),
          Map.entry("tools.jackson.dataformat.csv", List.of("intake", "cli")),
          Map.entry(
              "tools.jackson.databind",
              List.of("content", "form", "intake", "render", "export", "cli")),
          Map.entry(
              "tools.jackson.core",
              List.of("content", "form", "intake", "render", "export", "cli")),
          Map.entry("com.fasterxml.jackson", List.of("content", "render", "export", "cli")),
          Map.entry("org.slf4j", List.of()),
          Map.entry("java.util.logging", List.of("cli")));

  @ArchTest
  static void each_stage_uses_only_the_stages_before_it(JavaClasses classes) {
    HOUSE.forEach(
        (stage, others) ->
            noClasses()
                .that()
                .resideInAPackage(packageOf(stage))
                .should()
                .dependOnClassesThat(
                    are(resideInAnyPackage("org.jirei.."))
                        .and(not(resideInAnyPackage(allowed(stage, others)))))
                .as(stage + " may use only " + others)
                .allowEmptyShould(true)
                .check(classes));
  }

  @ArchTest
  static void each_library_is_used_by_its_own_stage_only(JavaClasses classes) {
    LIBRARIES.forEach(
        (library, stages) ->
            noClasses()
                .that(
                    not(
                        resideInAnyPackage(
                            stages.stream()
                                .map(ArchitectureTest::packageOf)
                                .toArray(String[]::new))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library + "..")
                .as(library + " may be used only by " + stages)
                .allowEmptyShould(true)
                .check(classes));
  }

  @ArchTest
  static final ArchRule stages_form_no_cycle =
      slices()
          .matching("org.jirei.(*)..")
          .should()
          .beFreeOfCycles()
          // Templates are typed by the views of render, which calls them.
          .ignoreDependency(
              resideInAnyPackage("org.jirei.templates.."), resideInAnyPackage("org.jirei.html.."));

  @ArchTest
  static final ArchRule no_drawer_for_odds_and_ends =
      noClasses()
          .should()
          .resideInAnyPackage("..util..", "..utils..", "..helper..", "..helpers..", "..common..")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Helper");

  @ArchTest
  static final ArchRule only_the_command_line_speaks_to_the_standard_streams =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.jirei.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule nothing_depends_on_the_locale_of_the_machine =
      noClasses()
          .should()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase");

  @ArchTest
  static void every_package_is_in_the_list_and_says_what_it_is_for(JavaClasses classes) {
    Set<String> stages = new TreeSet<>();
    for (JavaClass type : classes) {
      if (type.getPackageName().startsWith("org.jirei.")) {
        stages.add(type.getPackageName().split("\\.", -1)[2]);
      }
    }
    stages.removeAll(HOUSE.keySet());
    assertEquals(Set.of(), stages, "packages that the architecture test does not know");
    Map<String, Boolean> marked = new TreeMap<>();
    for (JavaClass type : classes) {
      JavaPackage home = type.getPackage();
      if (home.getName().startsWith("org.jirei.") && !home.getName().contains("templates")) {
        marked.put(home.getName(), home.isAnnotatedWith(NullMarked.class));
      }
    }
    assertTrue(
        marked.values().stream().allMatch(Boolean::booleanValue),
        () -> "packages without @NullMarked package-info: " + marked);
  }

  private static String packageOf(String stage) {
    return "org.jirei." + stage + "..";
  }

  private static String[] allowed(String stage, List<String> others) {
    return Stream.concat(Stream.of(stage), others.stream())
        .map(ArchitectureTest::packageOf)
        .toArray(String[]::new);
  }

  static {
    // A name in a list that no stage has would allow nothing and be missed by nobody.
    Set<String> unknown =
        HOUSE.values().stream()
            .flatMap(List::stream)
            .filter(stage -> !HOUSE.containsKey(stage))
            .collect(Collectors.toSet());
    if (!unknown.isEmpty()) {
      throw new IllegalStateException(Arrays.toString(unknown.toArray()));
    }
  }
}
