package org.jirei.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One of the documents from which the cases were written, as its text came out of the PDF: lines
 * break inside sentences, and boxes stand out of reading order.
 *
 * @param id of the case that publishes it
 */
public record SeedDocument(String id, String text) {

  private static final List<String> GOOD_PRACTICES =
      List.of(
          "sendai",
          "ota",
          "nagano",
          "kakegawa",
          "shinshiro",
          "nagoya",
          "toyoake",
          "mie",
          "sakai_a",
          "sakai_b",
          "katano",
          "yodogawa",
          "minato",
          "kashihara",
          "shimonoseki",
          "sasebo");

  /** White space and the marks of lists, boxes and columns: layout, not words. */
  private static final Pattern LAYOUT = Pattern.compile("[\\s／【】≪≫《》＜＞〈〉◆■○◇]+");

  /** A line that opens a box, a list item or a note, and so cannot go on a sentence. */
  private static final Pattern OPENING = Pattern.compile("[【≪《＜〈◆■○◇・※＊].*|（.{1,3}）.*");

  /** A heading on a line of its own: the sentence below is another thing. */
  private static final Pattern HEADING =
      Pattern.compile("＜[^＞]*＞\\s*|◆ 参加者の声|○ .{0,30}|[①②③].{0,24}");

  private static final Pattern SENTENCE = Pattern.compile("※?([^。]*。」?)");

  /** Cells and headings that the PDF ran together: each part is checked by the lines around it. */
  private static final Set<String> RUN_TOGETHER =
      Set.of(
          "１２１．２％子育て総合支援センターでの",
          "大垣市（岐阜県）の一体的実施大垣市役所本庁舎内で市とハローワークが連携して、ワンストップサービス（生活相談・職業相談・職業紹介等）の実施。");

  /** All seventeen, in the order of the documents. */
  public static List<SeedDocument> all() {
    String[] documents = resource("good-practice-sheets.txt").strip().split("\n{3,}");
    List<SeedDocument> all = new ArrayList<>();
    for (int i = 0; i < documents.length; i++) {
      all.add(new SeedDocument(GOOD_PRACTICES.get(i), documents[i]));
    }
    all.add(new SeedDocument("ogaki", resource("ogaki-integrated-service.txt").strip()));
    return all;
  }

  /**
   * What the document says and a page does not, white space and layout aside: parts of lines, and
   * whole sentences where their lines stand together.
   */
  public List<String> missingFrom(String pageText) {
    String page = LAYOUT.matcher(pageText).replaceAll("");
    return Stream.concat(parts().stream(), sentences().stream())
        .filter(words -> !RUN_TOGETHER.contains(words))
        .filter(words -> !page.contains(words))
        .toList();
  }

  private Set<String> parts() {
    Set<String> parts = new LinkedHashSet<>();
    Arrays.stream(LAYOUT.split(text))
        .map(part -> part.replaceFirst("^[・※＊](?=.)", ""))
        .filter(part -> !part.isEmpty())
        .forEach(parts::add);
    return parts;
  }

  private Set<String> sentences() {
    Set<String> sentences = new LinkedHashSet<>();
    for (String block : text.replace("／", "\n・").split("\n\\s*\n")) {
      StringBuilder open = new StringBuilder();
      for (String line : block.split("\n", -1)) {
        boolean heading = HEADING.matcher(line).matches();
        if (heading || OPENING.matcher(line).matches()) {
          open.setLength(0);
        }
        open.append(heading ? "" : line.replaceFirst("^[・※＊][1-9１-９]?|^【.*】", ""));
        String words = LAYOUT.matcher(open).replaceAll("");
        Matcher sentence = SENTENCE.matcher(words);
        int read = 0;
        for (; sentence.find(); read = sentence.end()) {
          sentences.add(sentence.group(1));
        }
        open.replace(0, open.length(), words.substring(read));
      }
    }
    return sentences;
  }

  private static String resource(String name) {
    try (InputStream in = SeedDocument.class.getResourceAsStream("/seeds/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
