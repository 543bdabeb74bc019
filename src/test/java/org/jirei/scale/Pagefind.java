package org.jirei.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Pagefind, which npm loads into a folder of its own, over the case pages of a site. */
final class Pagefind {

  private static final String VERSION = "1.6.0";

  /** Searches, loads the data of the first ten results and lists them: as little as can be. */
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="ja">
      <meta charset="utf-8">
      <title>Pagefind</title>
      <ol id="results" aria-busy="true"></ol>
      <script type="module">
      import { search } from "./pagefind/pagefind.js";
      const results = document.getElementById("results");
      globalThis.compared = async (query) => {
        const from = performance.now();
        const found = await search(query);
        const first = await Promise.all(found.results.slice(0, 10).map((result) => result.data()));
        return {
          time: performance.now() - from,
          ids: first.map(({ url }) => url.match(/([^/]*)\\.html/)[1]),
          cards: first,
        };
      };
      const query = new URLSearchParams(location.search).get("q");
      const { cards } = query ? await compared(query) : { cards: [] };
      for (const { meta, excerpt } of cards) {
        const item = document.createElement("li");
        item.innerHTML = `<b></b><p>${excerpt}</p>`;
        item.firstChild.textContent = meta.title;
        results.append(item);
      }
      results.setAttribute("aria-busy", "false");
      </script>
      """;

  private final Path program;

  private Pagefind(Path program) {
    this.program = program;
  }

  static Pagefind install(Path folder) throws IOException, InterruptedException {
    Path program = folder.resolve("node_modules/.bin/pagefind");
    if (!Files.exists(program)) {
      Files.createDirectories(folder);
      run(
          List.of(
              "npm",
              "install",
              "--silent",
              "--no-audit",
              "--no-fund",
              "--prefix",
              folder.toString(),
              "pagefind@" + VERSION));
    }
    return new Pagefind(program);
  }

  /**
   * Copies the case pages and indexes them.
   *
   * @return how long the program took
   */
  Duration index(Path site, Path into) throws IOException, InterruptedException {
    Files.createDirectories(into.resolve("cases"));
    for (Path page : PageTexts.casePages(site)) {
      Files.copy(page, into.resolve("cases").resolve(page.getFileName()));
    }
    Files.writeString(into.resolve("search.html"), PAGE, StandardCharsets.UTF_8);
    List<String> command = new ArrayList<>(List.of(program.toString(), "--site", into.toString()));
    command.addAll(List.of("--glob", "cases/*.html", "--force-language", "ja", "--quiet"));
    command.addAll(List.of("--root-selector", PageTexts.ROOT));
    for (String apart : PageTexts.APART) {
      command.addAll(List.of("--exclude-selectors", apart));
    }
    long start = System.nanoTime();
    run(command);
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** The files that a search may ask for: index, fragments, engine; not the ready-made widgets. */
  static List<Path> files(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site.resolve("pagefind"))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().matches(".*(-ui|-highlight)\\.(js|css)"))
          .toList();
    }
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.PIPE)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + " failed:\n" + output);
    }
  }
}
