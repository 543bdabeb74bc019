package org.jirei.citation;

import java.time.LocalDate;
import org.jirei.model.CaseStudy;
import org.jirei.model.Provenance;
import org.jirei.model.Site;
import org.jirei.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What one needs to cite a case. No text contains a line break.
 *
 * @param key unique in the library; it never changes, because the id of a case does not
 * @param author who published the source document; null if its words do not say it
 * @param issued when the case was published on the site; null if its file does not say it
 * @param container the title of the site
 * @param publisher of the site
 * @param address of the page of the case; null if the site does not know its own
 * @param language of the title, such as ja
 * @param note the source document
 */
public record Citation(
    String key,
    @Nullable String author,
    String title,
    @Nullable LocalDate issued,
    String container,
    String publisher,
    @Nullable String address,
    String language,
    String note) {

  public Citation {
    author = author == null ? null : line(author);
    title = line(title);
    container = line(container);
    publisher = line(publisher);
    note = line(note);
  }

  /**
   * The citation of a case.
   *
   * @param address of its page; null if the site does not know its own
   * @param language in which the site is named
   */
  public static Citation of(CaseStudy c, Site site, @Nullable String address, Language language) {
    Provenance from = c.provenance();
    return new Citation(
        "jirei-" + c.id(),
        SourcePublisher.of(from.source()),
        c.title().text(),
        from.issuedOn(),
        site.title().in(language),
        site.publisher().in(language),
        address,
        Language.JA.tag(),
        // The words that the public licence of Japanese data (PDL 1.0) asks for.
        "出典：" + from.source());
  }

  private static String line(String text) {
    return text.replaceAll("[\\s\\p{Cc}]+", " ").strip();
  }

  /** As in a list of references (after APA, 7th edition): who, year, title, site, address. */
  public String text() {
    String year = "(" + (issued == null ? "n.d." : String.valueOf(issued.getYear())) + ").";
    String who = author == null ? sentence(title) + " " + year : sentence(author) + " " + year;
    String what = author == null ? "" : " " + sentence(title);
    return who + what + " " + sentence(container) + (address == null ? "" : " " + address);
  }

  /** Ends with a stop, unless it already ends with a sign that closes a sentence. */
  private static String sentence(String words) {
    return words.matches(".*[.!?。．！？]") ? words : words + ".";
  }
}
