package org.jirei.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;

/** A case with addresses, links, headings and names of images as nobody would think of them. */
final class MutatedCase {

  private static final List<String> NAMES =
      List.of(
          "a#1.svg",
          "a?b.svg",
          "a%20b.svg",
          "100%.svg",
          "写真 1.svg",
          "ガイド.svg",
          "it's.svg",
          "a&b.svg",
          "a+b=c.svg",
          "[1].svg",
          "(x),y;.svg",
          "~@!$.svg",
          "%E5%9B%B3.svg",
          "𠮟.svg");

  private static final List<String> URLS =
      List.of(
          "https://example.jp/a",
          "www.example.jp/a",
          "example.jp",
          "office@example.jp",
          "https://example.jp/大垣?年=5#効果",
          "https://pref‐example.jp/a−b",
          "https://example.jp/100%",
          "https://example.jp/a（外部）",
          "https://example.jp/資料（案）.pdf",
          "//example.jp/x",
          "javascript:x",
          "https://example.jp/a|b",
          "https://example.jp/{id}",
          "example.jp:8080/a#b#c",
          "ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｊｐ",
          "https://example.jp/it's",
          "https://例え.jp/",
          "C:\\a",
          "mailto:a@b.jp");

  private static final List<String> TARGETS =
      List.of(
          "sendai.md",
          "../cases/sendai.md",
          "sendai/index.md",
          "../pages/about.md",
          "sendai.html",
          "../about.html",
          "../pages/guide.html",
          "index.html",
          "../submit/index.html",
          "../measures/seminar.html",
          "../roles/index.html",
          "about.html",
          "missing.md",
          "",
          "./sendai.md",
          "../pages/%61bout.md",
          "%73endai.md",
          "../../x.md",
          "../cases/",
          "/cases/sendai.html",
          "../index.html",
          "../404.html",
          "sendai.yaml",
          "../sheets/sendai.html",
          "../compare.html");

  private static final List<String> ANCHORS =
      List.of(
          "",
          "#",
          "#top",
          "#related",
          "#glance",
          "#contents",
          "#task-1-1",
          "#task-9-9",
          "#purpose",
          "#outline",
          "#outcomes",
          "#english",
          "#neighbours",
          "#main",
          "#menu",
          "#source",
          "#person",
          "#がいど",
          "#見出し-1",
          "#s-code",
          "#%E3%81%8C",
          "#a b",
          "#\"",
          "#not-stated",
          "#roles",
          "#q",
          "#このサイトでできること",
          "#目的",
          "#%",
          "#similar",
          "#hello-work");

  private static final List<String> QUERIES = List.of("", "?x=1", "?q=夜間", "?a=\"b\"&c", "?");

  private static final List<String> WORDS =
      List.of(
          "見出し",
          "`code`",
          "<ruby>檮原<rt>ゆすはら</rt></ruby>",
          "**強調**",
          "*(x)*",
          "~~旧~~",
          "が",
          "㍻",
          "𠮟る",
          "&amp;",
          "<u>線</u>",
          "＊＊重点＊＊",
          "##",
          "＃＃",
          "１．",
          "-　",
          "｜a｜b｜",
          "[x]",
          "［注］（別紙）",
          "“引用”",
          "100%",
          "\\*",
          "<b",
          "]]>",
          "A's",
          "＜",
          "　",
          "#1",
          "🈯",
          "<!-- x -->",
          "a_b_c",
          "__",
          "\u200b");

  private final Random random;
  private final String id;

  MutatedCase(Random random, String id) {
    this.random = random;
    this.id = id;
  }

  /** Writes the case and its image into a content folder; returns the folder of the case. */
  Path write(Path content) throws IOException {
    Path folder = Files.createDirectories(content.resolve("cases").resolve(id));
    String image = normalised(any(NAMES));
    Files.writeString(
        folder.resolve(image), "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>");
    Files.writeString(folder.resolve("index.md"), head(image) + body());
    return folder;
  }

  private String head(String image) {
    return """
    ---
    id: %s
    title: 夜間の相談会
    kind: good-practice
    status: published
    collection: employment-good-practices
    parties:
      - {id: city, name: 宮城県仙台市, type: municipality, code: "041009"}
      - {id: hw, name: ハローワーク仙台, type: hello-work}
    areas: ["041009"]
    targetGroups: [parents]
    measures: [seminar]
    roles:
      - parties: [city]
        tasks: [会場の提供]
    images:
      - {file: '%s', alt: 図, licence: CC BY 4.0}
    contact:
      office: 総務課
      url: '%s'
    source:
      title: 資料
      url: '%s'
    licence: 自由に使えます。
    ---
    """
        .replaceFirst("%s", id)
        .replace("file: '%s'", "file: '" + quoted(image) + "'")
        .replaceFirst("url: '%s'", "url: '" + quotedUrl() + "'")
        .replaceFirst("url: '%s'", "url: '" + quotedUrl() + "'");
  }

  private String quotedUrl() {
    String url = random.nextInt(3) > 0 ? URLS.getFirst() : any(URLS);
    return java.util.regex.Matcher.quoteReplacement(quoted(url));
  }

  private static String quoted(String words) {
    return words.replace("'", "''");
  }

  private String body() {
    StringBuilder body = new StringBuilder("\n## 課題・目的\n\n");
    for (int i = random.nextInt(3); i >= 0; i--) {
      body.append(words()).append(link()).append(words()).append("\n");
    }
    body.append("\n### ").append(words()).append("\n\n").append(words()).append("文。\n");
    body.append("\n## ").append(words()).append("実施概要\n\n").append(words()).append("文。\n");
    return body.append("\n## 効果\n\n増えた。\n").toString();
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      words.append(normalised(any(WORDS)));
    }
    return words.toString();
  }

  private String link() {
    if (random.nextInt(3) == 0) {
      return "";
    }
    boolean outside = random.nextInt(4) == 0;
    String target = outside ? any(URLS) : any(TARGETS) + any(QUERIES) + spelt(any(ANCHORS));
    return switch (random.nextInt(5)) {
      case 0 -> "<a href=\"" + target.replace("\"", "&quot;") + "\">語</a>";
      case 1 -> "[語](<" + target + ">)";
      case 2 -> "［語］（" + target + "）";
      default -> "[語](" + target + ")";
    };
  }

  /** An anchor in one of its spellings. */
  private String spelt(String anchor) {
    if (anchor.isEmpty()) {
      return anchor;
    }
    String words = normalised(anchor.substring(1));
    return switch (random.nextInt(3)) {
      case 0 -> "#" + words;
      case 1 -> "#" + coded(words);
      default -> "#" + coded(words).toLowerCase(java.util.Locale.ROOT);
    };
  }

  private static String coded(String words) {
    return java.net.URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private String normalised(String words) {
    return Normalizer.normalize(
        words, random.nextBoolean() ? Normalizer.Form.NFC : Normalizer.Form.NFD);
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
