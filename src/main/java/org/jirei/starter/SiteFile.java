package org.jirei.starter;

import java.util.stream.Collectors;
import org.jirei.model.Colour;
import org.jirei.scaffold.YamlText;
import org.jirei.text.Bilingual;
import org.jirei.text.Language;

/** Writes the site.yaml of a new library. */
final class SiteFile {

  private SiteFile() {}

  static String of(LibrarySettings settings) {
    StringBuilder text = new StringBuilder();
    text.append("# yaml-language-server: $schema=schema/site.schema.json\n");
    text.append("# サイト全体の設定。いつでも書き換えられます。\n");
    both(text, "title", settings.title());
    both(text, "description", description(settings.publisher()));
    both(text, "publisher", settings.publisher());
    text.append("# 最初がおもな言語です。\n");
    text.append(
        settings.languages().stream()
            .map(Language::tag)
            .collect(Collectors.joining(", ", "languages: [", "]\n")));
    both(text, "licence", settings.licence());
    Colour key = settings.key();
    if (key != null) {
      text.append("colours:\n  key: \"").append(key).append("\"\n");
    }
    text.append("# 書くと、サイトの連絡先、公開先、ロゴになります。行の初めの # を消して使います。\n");
    text.append("# contact: jirei@example.jp\n");
    text.append("# baseUrl: https://example.jp/jirei/\n");
    text.append("# logo: logo.svg\n");
    return text.toString();
  }

  private static Bilingual description(Bilingual publisher) {
    return new Bilingual(
        publisher.ja() + "が公開する好事例集です。地域、対象者、取組内容から事例を探せます。",
        "Good practices published by "
            + publisher.en()
            + ". Find cases by region, target group and measure.");
  }

  private static void both(StringBuilder text, String key, Bilingual words) {
    text.append(key).append(":\n");
    text.append("  ja: ").append(YamlText.inline(words.ja())).append('\n');
    text.append("  en: ").append(YamlText.inline(words.en())).append('\n');
  }
}
