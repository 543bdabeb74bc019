package org.jirei;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * Holds the house: which stage may use which, and which stage may use which outside library.
 *
 * <p>Where a better house shows itself, change the list here and the package-info of the stage in
 * one commit.
 */
@AnalyzeClasses(packages = "org.jirei", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** Each package with the packages it may use, in the order in which they build on each other. */
  private static final Map<String, List<String>> HOUSE =
      Map.ofEntries(
          Map.entry("text", List.of()),
          Map.entry("address", List.of()),
          Map.entry("problem", List.of("text")),
          Map.entry("vocabulary", List.of("text")),
          Map.entry("model", List.of("vocabulary", "address", "text")),
          Map.entry("image", List.of("problem")),
          Map.entry("privacy", List.of("text")),
          Map.entry(
              "content",
              List.of("image", "privacy", "model", "vocabulary", "problem", "address", "text")),
          // Publishing.
          Map.entry("publish", List.of("problem", "address", "text")),
          Map.entry("citation", List.of("model", "text")),
          Map.entry("roles", List.of("model", "vocabulary", "text")),
          Map.entry(
              "site",
              List.of(
                  "content",
                  "publish",
                  "tables",
                  "roles",
                  "model",
                  "vocabulary",
                  "problem",
                  "address",
                  "text")),
          Map.entry("theme", List.of("image", "problem", "text")),
          Map.entry(
              "html",
              List.of(
                  "site",
                  "citation",
                  "tables",
                  "theme",
                  "image",
                  "publish",
                  "roles",
                  "model",
                  "vocabulary",
                  "address",
                  "text")),
          Map.entry("search", List.of("site", "publish", "problem", "model", "vocabulary", "text")),
          Map.entry("tables", List.of("roles", "model", "vocabulary", "text")),
          Map.entry(
              "data",
              List.of(
                  "html",
                  "theme",
                  "site",
                  "citation",
                  "publish",
                  "tables",
                  "model",
                  "vocabulary",
                  "text")),
          // Authoring.
          Map.entry("fix", List.of("content", "model", "problem", "vocabulary", "address", "text")),
          Map.entry("starter", List.of("scaffold", "content", "model", "text")),
          Map.entry("scaffold", List.of("content", "model", "vocabulary", "text")),
          Map.entry("importer", List.of("scaffold", "content", "model", "vocabulary", "text")),
          Map.entry(
              "form",
              List.of(
                  "html",
                  "theme",
                  "site",
                  "publish",
                  "scaffold",
                  "content",
                  "privacy",
                  "model",
                  "vocabulary",
                  "problem",
                  "text")),
          // Templates are typed by the views of those who render them.
          Map.entry(
              "templates",
              List.of(
                  "html",
                  "form",
                  "data",
                  "site",
                  "tables",
                  "roles",
                  "model",
                  "vocabulary",
                  "text")),
          // The program.
          Map.entry("assembly", List.of("html", "search", "data", "form", "site", "theme")),
          Map.entry("serve", List.of("site", "problem", "text")),
          Map.entry(
              "cli",
              List.of(
                  "assembly",
                  "serve",
                  "site",
                  "content",
                  "search",
                  "data",
                  "model",
                  "publish",
                  "fix",
                  "starter",
                  "scaffold",
                  "importer",
                  "problem",
                  "text")));

  /** What turns content into a site. */
  private static final Set<String> PUBLISHING =
      Set.of("publish", "citation", "roles", "tables", "site", "theme", "html", "search", "data");

  /** What helps to write content. */
  private static final Set<String> AUTHORING =
      Set.of("fix", "starter", "scaffold", "importer", "form");

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
          Map.entry("org.apache.lucene.analysis", List.of("text", "search", "privacy")),
          Map.entry("org.apache.lucene.document", List.of("search")),
          Map.entry("org.apache.lucene.index", List.of("search")),
          Map.entry("org.apache.lucene.search", List.of("search")),
          Map.entry("org.apache.lucene.store", List.of("search")),
          Map.entry("org.apache.lucene.util", List.of("search")),
          Map.entry("picocli", List.of("cli")),
          Map.entry("me.tongfei", List.of("cli")),
          Map.entry("io.methvin", List.of("serve")),
          Map.entry("com.sun.net.httpserver", List.of("serve")),
          Map.entry("com.github.difflib", List.of("fix")),
          Map.entry("org.apache.pdfbox", List.of("importer")),
          Map.entry("org.dhatim.fastexcel.reader", List.of("importer")),
          Map.entry("org.dhatim", List.of("importer", "data")),
          Map.entry("javax.xml", List.of("importer", "image")),
          Map.entry("tools.jackson.dataformat.csv", List.of("importer", "data", "cli")),
          Map.entry(
              "tools.jackson.databind",
              List.of("content", "citation", "form", "importer", "html", "data", "cli")),
          Map.entry(
              "tools.jackson.core",
              List.of("content", "citation", "form", "importer", "html", "data", "cli")),
          Map.entry("com.fasterxml.jackson", List.of("content", "html", "data", "cli")),
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
  static final ArchRule packages_form_no_cycle =
      slices().matching("org.jirei.(*)..").should().beFreeOfCycles();

  @ArchTest
  static void publishing_never_reaches_authoring(JavaClasses classes) {
    Map<String, Set<String>> used = dependencies(classes);
    for (String stage : PUBLISHING) {
      Set<String> reached = new TreeSet<>(reach(stage, used));
      reached.retainAll(AUTHORING);
      assertEquals(Set.of(), reached, stage + " reaches what helps to write");
    }
  }

  @Test
  void a_way_through_other_packages_is_reach_as_well() {
    Map<String, Set<String>> used =
        Map.of("html", Set.of("site"), "site", Set.of("data"), "data", Set.of("form"));
    assertEquals(Set.of("site", "data", "form"), reach("html", used));
  }

  /** Each package with those that its classes really use. */
  private static Map<String, Set<String>> dependencies(JavaClasses classes) {
    Map<String, Set<String>> used = new TreeMap<>();
    for (JavaClass type : classes) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String from = stageOf(type);
        String to = stageOf(dependency.getTargetClass());
        if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
          used.computeIfAbsent(from, stage -> new TreeSet<>()).add(to);
        }
      }
    }
    return used;
  }

  /** All packages to which a way leads. */
  private static Set<String> reach(String from, Map<String, Set<String>> used) {
    Set<String> reached = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      for (String next : used.getOrDefault(open.pop(), Set.of())) {
        if (reached.add(next)) {
          open.push(next);
        }
      }
    }
    return reached;
  }

  /** {@code html} for {@code org.jirei.html.Link}; empty for what is not ours. */
  private static String stageOf(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith("org.jirei.") ? name.split("\\.", -1)[2] : "";
  }

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
      stages.add(stageOf(type));
    }
    stages.remove("");
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
    // A name that matches no stage would allow nothing, and nobody would notice.
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
