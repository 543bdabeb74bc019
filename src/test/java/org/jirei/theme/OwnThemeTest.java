package org.jirei.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jirei.assembly.StandardSite;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.jirei.problem.ProblemText;
import org.jirei.problem.Problems;
import org.jirei.samples.Pipes;
import org.jirei.site.BuildResult;
import org.jirei.site.Progress;
import org.jirei.site.SiteBuild;
import org.jirei.site.SmallContent;
import org.jirei.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("broad")
class OwnThemeTest {

  private static final Path GOLDEN = Path.of("src/test/resources/theme");

  @TempDir Path home;

  @Test
  void a_page_of_ones_own_takes_the_place_of_the_built_in_one_and_the_rest_stays()
      throws Exception {
    write(
        "missing.jte",
        """
        @import org.jirei.html.PageContext
        @param PageContext context
        @template.layout(context = context, content = @`
        @template.parts.ours(words = context.t("missing.title"))
        `)
        """);
    write("parts/ours.jte", "@param String words\n<h1>${words}！</h1>\n");
    published();
    String missing = site("404.html");
    assertTrue(missing.contains("！</h1>"), missing);
    assertTrue(missing.contains("<header class=\"site-header\">"), missing);
    assertTrue(site("cases/sendai.html").contains("<article class=\"case\">"));
  }

  @Test
  void styles_and_assets_compile_nothing_and_stand_in_their_places() throws Exception {
    write("styles/layout.css", ".ours { color: red }");
    write("styles/own.css", "h1 { color: var(--key); }");
    write("assets/icon.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    write("assets/mayor/photo.txt", "a file more");
    published();
    String style = site("assets/style.css");
    assertTrue(style.contains(".ours{color:red}"), style);
    assertFalse(style.contains(".site-header{"), style);
    assertTrue(style.endsWith("@layer own{h1{color:var(--key)}}\n"), style);
    assertTrue(site("assets/tools.css").contains("@layer own{"));
    assertTrue(site("assets/icon.svg").startsWith("<svg xmlns='"));
    assertEquals("a file more", site("assets/mayor/photo.txt"));
    Theme theme = Objects.requireNonNull(Theme.read(home.resolve("theme")).theme());
    assertFalse(theme.isCompiledHere());
  }

  @Test
  void an_image_of_ones_own_is_judged_like_those_of_the_content() throws Exception {
    String drawing = "<svg xmlns='http://www.w3.org/2000/svg'>\n <script>1</script></svg>";
    write("assets/icon.svg", drawing);
    write("assets/shop/banner.png", "no image");
    ThemeResult result = Theme.read(home.resolve("theme"));
    assertNull(result.theme());
    assertEquals(
        List.of("assets/icon.svg:2:2 SVG_ELEMENT", "assets/shop/banner.png IMAGE_BROKEN"),
        result.problems().stream()
            .map(p -> p.at().toString().replaceFirst(".*theme/", "") + " " + p.kind())
            .toList());
  }

  @Test
  void an_own_script_takes_the_place_of_all_modules_of_the_built_in_one() throws Exception {
    write("assets/search.js", "// Ours, as it is.\n");
    write("assets/charts/draw.js", "export const draw = 1;\n");
    write("assets/page/words.js", "export default 1;\n");
    published();
    assertEquals("// Ours, as it is.\n", site("assets/search.js"));
    assertEquals("export const draw = 1;\n", site("assets/charts/draw.js"));
    assertTrue(site("assets/picks.js").startsWith("(()=>{"));
    assertFalse(Files.exists(home.resolve("site/assets/search")));
    assertFalse(Files.exists(home.resolve("site/assets/page/elements.js")));
  }

  /** Every kind of mistake, each in its own template, reported in one run. */
  @ParameterizedTest
  @MethodSource("org.jirei.text.Language#builtIn")
  void all_mistakes_of_all_templates_are_told_in_one_run(Language language) throws IOException {
    Path folder = GOLDEN.resolve("mistakes");
    ThemeResult result = Theme.read(folder);
    assertNull(result.theme());
    ProblemText text = new ProblemText(language);
    String told = result.problems().stream().map(text::format).collect(Collectors.joining());
    Path golden = GOLDEN.resolve("mistakes." + language.tag() + ".txt");
    if (!Files.exists(golden)) {
      Files.writeString(golden, told);
      fail(golden + " was missing and has been written; review it and run again");
    }
    assertEquals(Files.readString(golden), told);
  }

  @Test
  void a_name_that_nothing_bears_is_told_wherever_in_the_template_it_stands() throws IOException {
    String builtIn = Files.readString(Path.of("templates/facet.jte"));
    write("facet.jte", builtIn + "${nope}\n");
    List<Problem> problems = Theme.read(home.resolve("theme")).problems();
    assertEquals(List.of(ProblemKind.TEMPLATE_NAME), problems.stream().map(Problem::kind).toList());
    assertEquals("${nope}", problems.getFirst().sourceLine());
  }

  @Test
  void a_template_that_fails_on_a_page_is_told_with_its_line_and_the_old_site_stays()
      throws Exception {
    published();
    String before = site("index.html");
    write(
        "article.jte",
        """
        @import org.jirei.html.ArticleView
        @param ArticleView view
        <p>
        ${view.article().id().substring(99)}
        </p>
        """);
    BuildResult.Stopped stopped = assertInstanceOf(BuildResult.Stopped.class, build());
    Problem problem = stopped.problems().getFirst();
    assertEquals(ProblemKind.TEMPLATE_FAILED, problem.kind());
    assertTrue(problem.at().toString().endsWith("theme/article.jte:4:1"), problem.at()::toString);
    assertEquals("${view.article().id().substring(99)}", problem.sourceLine());
    assertEquals(1, stopped.problems().size());
    assertEquals(before, site("index.html"));
  }

  /** Each template passes its own class to the layout. */
  @Test
  void a_template_that_fails_in_what_it_hands_to_another_is_told_with_its_own_line()
      throws Exception {
    published();
    String builtIn = Files.readString(Path.of("templates/case.jte"));
    String[] lines = builtIn.split("\n", -1);
    lines[9 - 1] += "${((String) null).length()}";
    write("case.jte", String.join("\n", lines));
    BuildResult.Stopped stopped = assertInstanceOf(BuildResult.Stopped.class, build());
    Problem problem = stopped.problems().getFirst();
    assertEquals(ProblemKind.TEMPLATE_FAILED, problem.kind());
    assertTrue(problem.at().toString().endsWith("theme/case.jte:9:1"), problem.at()::toString);
  }

  /** Its class is named longer than the disk allows a file to be. */
  @Test
  void a_template_may_be_named_as_long_as_a_file_may() throws Exception {
    String part = "a".repeat(240);
    write("parts/" + part + ".jte", "<p>ours</p>");
    write("moved.jte", "@param org.jirei.html.MovedView view\n@template.parts." + part + "()\n");
    ThemeResult result = Theme.read(home.resolve("theme"));
    assertEquals(List.of(), result.problems());
    assertNotNull(result.theme());
  }

  @Test
  void a_built_in_page_calls_a_part_of_ones_own_even_where_it_takes_more() throws Exception {
    String builtIn = Files.readString(Path.of("templates/parts/partyType.jte"));
    int end = builtIn.lastIndexOf("@param");
    end = builtIn.indexOf('\n', end) + 1;
    write(
        "parts/partyType.jte",
        builtIn.substring(0, end)
            + "@param String more = \"ours\"\n"
            + builtIn.substring(end)
            + "<i>${more}</i>\n");
    published();
    String page = site("cases/sendai.html");
    assertTrue(page.contains("<i>ours</i>"), page);
  }

  @Test
  void memory_that_runs_out_while_a_page_is_made_is_no_mistake_of_its_template() throws Exception {
    write(
        "article.jte",
        """
        @param String view
        !{if (!view.isEmpty()) throw new OutOfMemoryError();}
        """);
    Theme theme = Objects.requireNonNull(Theme.read(home.resolve("theme")).theme());
    assertThrows(OutOfMemoryError.class, () -> theme.render("article", "words"));
  }

  @Test
  void an_expression_over_several_lines_is_told_where_it_is_wrong() throws IOException {
    write(
        "facet.jte",
        """
        @param org.jirei.html.FacetView view
        <p>${view
          .headnig()
          .strip()
          }</p>
        """);
    Problem problem = Theme.read(home.resolve("theme")).problems().getFirst();
    assertTrue(problem.at().toString().endsWith("theme/facet.jte:3:4"), problem.at()::toString);
  }

  @Test
  void of_two_names_alike_the_wrong_one_is_told() throws IOException {
    write(
        "facet.jte",
        """
        @param org.jirei.html.FacetView view
        <p>${view.heading()} ${view.context().heading()}</p>
        """);
    Problem problem = Theme.read(home.resolve("theme")).problems().getFirst();
    assertTrue(problem.at().toString().endsWith("theme/facet.jte:2:39"), problem.at()::toString);
  }

  @Test
  void a_part_that_cannot_be_read_makes_no_call_of_it_wrong() throws IOException {
    write("parts/caseRow.jte", "@param String ours\n<h1>");
    write(
        "facet.jte",
        """
        @param org.jirei.html.FacetView view
        @template.parts.caseRow(ours = view.heading())
        """);
    write(
        "missing.jte",
        """
        @param org.jirei.html.PageContext context
        ${nope}
        @template.parts.caseRow("x")
        """);
    List<Problem> problems = Theme.read(home.resolve("theme")).problems();
    assertEquals(
        List.of(ProblemKind.TEMPLATE_NAME, ProblemKind.TEMPLATE_SYNTAX),
        problems.stream().map(Problem::kind).toList());
  }

  @Test
  void templates_are_compiled_again_only_where_one_changed() throws IOException {
    Problems none = new Problems();
    TemplateCompiler compiler = new TemplateCompiler();
    TemplateSources ours = sources("<p>ours</p>");
    ClassLoader compiled = compiler.compile(ours, none);
    assertSame(compiled, compiler.compile(sources("<p>ours</p>"), none));
    assertNotSame(compiled, compiler.compile(sources("<p>theirs</p>"), none));
    assertEquals(List.of(), none.sorted());
  }

  private static TemplateSources sources(String moved) {
    String text = "@param org.jirei.html.MovedView view\n" + moved;
    return new TemplateSources("theme/", new TreeMap<>(Map.of("moved.jte", text)));
  }

  @Test
  void a_pipe_is_not_waited_for() throws Exception {
    Path pipe = home.resolve("theme/assets/pipe.txt");
    Files.createDirectories(pipe.resolveSibling(""));
    Pipes.make(pipe);
    ThemeResult result = Theme.read(home.resolve("theme"));
    assertEquals(
        List.of(ProblemKind.UNREADABLE_FILE),
        result.problems().stream().map(Problem::kind).toList());
    assertNull(result.theme());
  }

  @Test
  void a_link_out_of_the_folder_is_refused() throws Exception {
    Path secret = Files.writeString(home.resolve("secret.txt"), "secret");
    Files.createDirectories(home.resolve("theme/assets"));
    Files.createSymbolicLink(home.resolve("theme/assets/open.txt"), secret);
    Files.createSymbolicLink(home.resolve("theme/parts"), home);
    Files.createSymbolicLink(home.resolve("theme/assets/none.txt"), home.resolve("none"));
    ThemeResult result = Theme.read(home.resolve("theme"));
    assertEquals(
        List.of(
            ProblemKind.THEME_FILE_OUTSIDE,
            ProblemKind.THEME_FILE_OUTSIDE,
            ProblemKind.THEME_FILE_OUTSIDE),
        result.problems().stream().map(Problem::kind).toList());
    assertNull(result.theme());
  }

  @Test
  void a_file_that_nothing_uses_is_told_as_a_warning() throws Exception {
    write("styles/lay-out.css", "");
    write("cas.jte", "<p>x</p>");
    write("layout.css", "");
    write("README.md", "ours");
    write(".DS_Store", "");
    ThemeResult result = Theme.read(home.resolve("theme"));
    assertNotNull(result.theme());
    assertEquals(
        List.of("cas.jte", "layout.css", "styles/lay-out.css"),
        result.problems().stream().map(problem -> problem.arguments().getFirst()).toList());
    assertTrue(result.problems().stream().noneMatch(Problem::isError));
  }

  private void published() throws Exception {
    Files.createDirectories(home.resolve("theme"));
    BuildResult result = build();
    assertInstanceOf(BuildResult.Published.class, result, () -> "" + result.problems());
  }

  private BuildResult build() throws Exception {
    Path content = home.resolve("content");
    if (!Files.exists(content)) {
      SmallContent.in(content, "sendai");
    }
    return SiteBuild.run(
        StandardSite.request(
            content, home.resolve("site"), null, home.resolve("theme"), false, false, false),
        Progress.NONE);
  }

  private String site(String path) throws IOException {
    return Files.readString(home.resolve("site").resolve(path), StandardCharsets.UTF_8);
  }

  private void write(String name, String text) throws IOException {
    Path file = home.resolve("theme").resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
