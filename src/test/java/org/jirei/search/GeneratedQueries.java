package org.jirei.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jirei.fixtures.Trials;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.site.Facet;
import org.jirei.text.Kana;
import org.jirei.text.Language;

/** Queries made of pieces of the cases themselves, cut anywhere, joined and misspelled. */
final class GeneratedQueries {

  private static final int LONGEST = 9;

  private final Library library;
  private final Random random = Trials.random("queries");

  private GeneratedQueries(Library library) {
    this.library = library;
  }

  /** The same for the same library and seed. */
  static List<String> of(Library library, int count) {
    GeneratedQueries generator = new GeneratedQueries(library);
    List<String> queries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      queries.add(generator.query(i));
    }
    return queries;
  }

  private String query(int number) {
    String words = words();
    return switch (number % 8) {
      case 0, 1 -> words;
      case 2 -> words + " " + words();
      case 3 -> words + "の" + words() + "　" + words();
      case 4 -> misspelled(words);
      case 5 -> Kana.toKatakana(words);
      case 6 -> "平成" + (20 + random.nextInt(10)) + "年度" + words;
      default -> label() + words;
    };
  }

  private CaseStudy anyCase() {
    return library.cases().get(random.nextInt(library.cases().size()));
  }

  /** Cut without regard to words or surrogate pairs. */
  private String words() {
    CaseStudy c = anyCase();
    String text = random.nextBoolean() ? c.title().text() : c.sections().getFirst().body().text();
    int from = random.nextInt(text.length());
    return text.substring(from, Math.min(text.length(), from + 1 + random.nextInt(LONGEST)));
  }

  private String label() {
    var measures = Facet.MEASURE.of(anyCase(), library);
    return measures.isEmpty() ? "" : measures.getFirst().label().in(Language.JA);
  }

  private String misspelled(String words) {
    int at = random.nextInt(words.length());
    return words.substring(0, at) + (char) ('ァ' + random.nextInt(80)) + words.substring(at + 1);
  }
}
