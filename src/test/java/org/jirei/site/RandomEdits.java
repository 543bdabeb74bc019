package org.jirei.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What happens to a content folder in a year, in any order: people write, rename and delete; their
 * editors save by halves, by way of other files, and leave things behind. The same seed does the
 * same.
 */
public final class RandomEdits {

  /** The smallest image there is. */
  private static final byte[] IMAGE =
      "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>"
          .getBytes(StandardCharsets.UTF_8);

  private static final List<String> OTHERS =
      List.of(
          "site.yaml",
          "vocabulary/measures.yaml",
          "vocabulary/target-groups.yaml",
          "vocabulary/synonyms.yaml",
          "pages/about.md",
          "pages/en/about.md",
          "pages/submit.md");

  private final Path content;
  private final Random random;
  private final TreeMap<String, byte[]> good = new TreeMap<>();
  private int written;

  /**
   * @param content holds cases and is without errors
   */
  public RandomEdits(Path content, long seed) throws IOException {
    this.content = content;
    this.random = new Random(seed);
    for (String file : files()) {
      good.put(file, Files.readAllBytes(content.resolve(file)));
    }
  }

  /** Does one thing; returns what. */
  public String next() throws IOException {
    int kind = random.nextInt(16);
    String file = kind > 12 ? any(OTHERS) : anyCase();
    Path path = content.resolve(file);
    switch (kind) {
      case 0, 1, 2 -> write(file);
      case 3 -> half(path);
      case 4 -> Files.write(path, new byte[0]);
      case 5 -> delete(file);
      case 6 -> rename(file);
      case 7 -> byWayOfAnother(file);
      case 8 -> leaveBehind(file);
      case 9 -> garble(path);
      case 10 -> newCase();
      case 11 -> intoFolder(file);
      case 12 -> restore();
      case 13 -> half(path);
      case 14 -> Files.deleteIfExists(path);
      default -> write(file);
    }
    return kind + " " + file;
  }

  /** Puts every file back as it last was good, and takes away what never was. */
  public void fix() throws IOException {
    for (String file : files()) {
      if (!good.containsKey(file)) {
        Files.delete(content.resolve(file));
      }
    }
    restore();
  }

  private void write(String file) throws IOException {
    byte[] bytes = good.get(file);
    if (bytes == null) {
      return;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    String more = "改訂" + written++;
    boolean prose = file.endsWith(".md");
    String remark = file.endsWith(".svg") ? "<!-- " + more + " -->\n" : "# " + more + "\n";
    text =
        switch (random.nextInt(4)) {
          case 0 ->
              text.replaceFirst(prose ? "(?m)^(title: .*)$" : "(?m)^( *ja: .*)$", "$1" + more);
          case 1 -> text.replaceFirst("(?m)^status: *\\w+$", "status: draft");
          case 2 -> text.replaceFirst("(?m)^status: *\\w+$", "status: published");
          default -> text + (prose ? "\n" + more + "になった。\n" : remark);
        };
    byte[] changed = text.getBytes(StandardCharsets.UTF_8);
    good.put(file, changed);
    put(file, changed);
  }

  private void half(Path path) throws IOException {
    if (Files.exists(path)) {
      byte[] bytes = Files.readAllBytes(path);
      Files.write(path, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
    }
  }

  /** Nobody links to a case that was made here: it may go for good. */
  private void delete(String file) throws IOException {
    Files.deleteIfExists(content.resolve(file));
    if (file.startsWith("cases/new-") && !inFolder(file)) {
      good.remove(file);
    }
  }

  /** The id that a case says must be its name, so that renaming alone is a mistake. */
  private void rename(String file) throws IOException {
    Path path = content.resolve(file);
    if (!Files.exists(path)) {
      return;
    }
    String other = "cases/renamed-" + written++ + ".md";
    byte[] bytes = good.get(file);
    Files.move(path, content.resolve(other));
    if (bytes != null && random.nextBoolean() && file.startsWith("cases/") && !inFolder(file)) {
      good.remove(file);
      byte[] renamed = withId(bytes, other);
      good.put(other, renamed);
      put(other, renamed);
    }
  }

  private void byWayOfAnother(String file) throws IOException {
    byte[] bytes = good.get(file);
    Path path = content.resolve(file);
    if (bytes != null) {
      Path other = path.resolveSibling(path.getFileName() + ".tmp" + written++);
      Files.createDirectories(path.resolveSibling(""));
      Files.write(other, bytes);
      Files.move(other, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private void leaveBehind(String file) throws IOException {
    Path path = content.resolve(file);
    String name = String.valueOf(path.getFileName());
    List<String> names = List.of("." + name + ".swp", name + "~", "#" + name + "#", "4913");
    if (Files.isDirectory(path.resolveSibling(""))) {
      Files.write(path.resolveSibling(any(names)), new byte[] {1, 2, 3});
    }
  }

  private void garble(Path path) throws IOException {
    if (Files.exists(path)) {
      byte[] bytes = Files.readAllBytes(path);
      for (int i = 0; i < 3 && bytes.length > 0; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Files.write(path, bytes);
    }
  }

  private void newCase() {
    List<String> cases = good.keySet().stream().filter(f -> f.startsWith("cases/")).toList();
    if (cases.isEmpty() || cases.size() > 8) {
      return;
    }
    String from = any(cases);
    byte[] bytes = good.get(from);
    if (bytes != null && from.endsWith(".md") && !inFolder(from)) {
      String file = "cases/new-" + written++ + ".md";
      byte[] copy = withId(bytes, file);
      good.put(file, copy);
      put(file, copy);
    }
  }

  /** A case gets a folder and an image. */
  private void intoFolder(String file) throws IOException {
    byte[] bytes = good.get(file);
    if (bytes == null
        || !file.startsWith("cases/")
        || inFolder(file)
        || !Files.exists(content.resolve(file))) {
      return;
    }
    String name = file.replaceFirst("[.]md$", "");
    String text =
        new String(bytes, StandardCharsets.UTF_8)
            .replaceFirst(
                "\n---\n", "\nimages:\n  - {file: p.svg, alt: 図, licence: CC BY 4.0}\n---\n");
    if (text.indexOf("images:") != text.lastIndexOf("images:")) {
      return;
    }
    Files.delete(content.resolve(file));
    good.remove(file);
    good.put(name + "/index.md", text.getBytes(StandardCharsets.UTF_8));
    good.put(name + "/p.svg", IMAGE);
    put(name + "/index.md", text.getBytes(StandardCharsets.UTF_8));
    put(name + "/p.svg", IMAGE);
  }

  private void restore() {
    good.forEach(this::put);
  }

  private static boolean inFolder(String file) {
    return file.indexOf('/') != file.lastIndexOf('/');
  }

  private static byte[] withId(byte[] bytes, String file) {
    String id = file.replaceFirst("^cases/", "").replaceFirst("[.]md$", "");
    return new String(bytes, StandardCharsets.UTF_8)
        .replaceFirst("(?m)^id: .*$", "id: " + id)
        .getBytes(StandardCharsets.UTF_8);
  }

  private void put(String file, byte[] bytes) {
    try {
      Path path = content.resolve(file);
      Files.createDirectories(path.resolveSibling(""));
      Files.write(path, bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String anyCase() throws IOException {
    List<String> cases = files().stream().filter(file -> file.startsWith("cases/")).toList();
    return cases.isEmpty() ? any(OTHERS) : any(cases);
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private List<String> files() throws IOException {
    List<String> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(content)) {
      all.filter(Files::isRegularFile)
          .forEach(file -> files.add(content.relativize(file).toString().replace('\\', '/')));
    }
    files.sort(Comparator.naturalOrder());
    return files;
  }
}
