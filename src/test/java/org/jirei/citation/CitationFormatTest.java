package org.jirei.citation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.ris.RISConverter;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jirei.fixtures.Content;
import org.jirei.samples.SampleCase;
import org.jirei.samples.SampleLibrary;
import org.jirei.text.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What other programs read in the citations that Jirei writes. */
class CitationFormatTest {

  private static final String TITLE = "50%の人が{A & B}に＄1_000#2~3^x\\y「参加（全員）」 “終わり”";

  private static final Citation ODD =
      new Citation(
          "jirei-odd_one",
          "一般財団法人 A & B",
          TITLE,
          LocalDate.of(2026, 4, 1),
          "事例集 {1}",
          "発行者（国）",
          "https://example.org/cases/odd_one.html?a=%E3%81%82&b=1#x",
          "ja",
          "出典：一般財団法人 A & B「報告」");

  private static final Citation BARE =
      new Citation("jirei-bare", null, "題名", null, "事例集", "発行者", null, "ja", "出典：資料");

  @Test
  void reference_managers_read_from_ris_and_csl_what_was_written() throws Exception {
    for (CitationFormat format : List.of(CitationFormat.RIS, CitationFormat.CSL)) {
      Map<String, CSLItemData> items = read(format, List.of(ODD, BARE));
      assertEquals(Set.of("jirei-odd_one", "jirei-bare"), items.keySet());
      CSLItemData odd = Objects.requireNonNull(items.get("jirei-odd_one"));
      assertEquals(TITLE, odd.getTitle(), format.name());
      assertEquals(ODD.address(), odd.getURL(), format.name());
      assertEquals(2026, year(odd.getIssued()), format.name());
      assertEquals(ODD.publisher(), odd.getPublisher(), format.name());
      assertEquals(ODD.language(), odd.getLanguage(), format.name());
      assertEquals(ODD.note(), odd.getNote(), format.name());
      CSLItemData bare = Objects.requireNonNull(items.get("jirei-bare"));
      assertEquals("題名", bare.getTitle());
      assertNull(bare.getURL());
      assertNull(bare.getAuthor());
    }
  }

  @Test
  void an_organisation_is_one_name_in_csl() throws Exception {
    CSLItemData odd =
        Objects.requireNonNull(read(CitationFormat.CSL, List.of(ODD)).get("jirei-odd_one"));
    assertEquals(ODD.author(), odd.getAuthor()[0].getLiteral());
  }

  @Test
  void bibtex_reads_what_was_written_and_keeps_organisations_and_titles_together()
      throws Exception {
    Map<Key, BibTeXEntry> entries = bibtex(List.of(ODD, BARE)).getEntries();
    BibTeXEntry odd = Objects.requireNonNull(entries.get(new Key("jirei-odd_one")));
    assertEquals("2026", odd.getField(BibTeXEntry.KEY_YEAR).toUserString());
    assertEquals(ODD.address(), odd.getField(BibTeXEntry.KEY_URL).toUserString());
    assertEquals("{一般財団法人 A \\& B}", odd.getField(BibTeXEntry.KEY_AUTHOR).toUserString());
    BibTeXEntry bare = Objects.requireNonNull(entries.get(new Key("jirei-bare")));
    assertEquals("{題名}", bare.getField(BibTeXEntry.KEY_TITLE).toUserString());
    assertNull(bare.getField(BibTeXEntry.KEY_AUTHOR));
    assertNull(bare.getField(BibTeXEntry.KEY_YEAR));
    assertNull(bare.getField(BibTeXEntry.KEY_URL));
  }

  @Test
  void signs_that_mean_something_to_tex_are_printed_as_they_are() throws Exception {
    String signs = "50% of {A & B for $1_000 #2~3^x \\y";
    Citation citation =
        new Citation("jirei-tex", null, "-", null, signs, "-", null, "ja", "}" + signs);
    BibTeXEntry entry =
        Objects.requireNonNull(bibtex(List.of(citation)).getEntries().get(new Key("jirei-tex")));
    assertEquals(signs, printed(entry, BibTeXEntry.KEY_HOWPUBLISHED));
    assertEquals("}" + signs, printed(entry, BibTeXEntry.KEY_NOTE));
  }

  @Test
  void every_case_of_the_samples_can_be_cited_under_a_key_of_its_own() throws Exception {
    List<Citation> citations =
        Content.sample().library().cases().stream()
            .map(c -> Citation.of(c, Content.sample().library().site(), null, Language.JA))
            .toList();
    assertEquals(citations.size(), bibtex(citations).getEntries().size());
    for (CitationFormat format : List.of(CitationFormat.RIS, CitationFormat.CSL)) {
      Map<String, CSLItemData> items = read(format, citations);
      assertEquals(citations.size(), items.size());
      for (Citation citation : citations) {
        assertEquals(
            citation.title(),
            Objects.requireNonNull(items.get(citation.key())).getTitle(),
            format.name());
      }
    }
  }

  @Test
  void the_author_is_who_published_the_source_document_as_far_as_its_words_say_it() {
    assertEquals("厚生労働省", SourcePublisher.of("厚生労働省「国と地方自治体の連携による好事例」"));
    assertEquals("厚生労働省", SourcePublisher.of("厚生労働省『好事例集』（令和3年）"));
    assertEquals("Ministry of Labour", SourcePublisher.of("Ministry of Labour “Good practices”"));
    assertNull(SourcePublisher.of("「大垣市の一体的実施」「成功例」"));
    assertNull(SourcePublisher.of("令和６年度「事業報告」"));
    assertNull(SourcePublisher.of("第三回「協議会」"));
    assertNull(SourcePublisher.of("好事例集（概要版）"));
  }

  @Test
  void a_citation_in_words_says_who_when_what_and_where_without_brackets_in_brackets() {
    assertEquals("一般財団法人 A & B. (2026). " + TITLE + ". 事例集 {1}. " + ODD.address(), ODD.text());
    assertEquals("題名. (n.d.). 事例集.", BARE.text());
    SampleCase c = new SampleCase("sendai");
    c.title = new org.jirei.model.Title("就職を\n支援！", null, null, null);
    Citation shouted = Citation.of(c.build(), SampleLibrary.of().site(), null, Language.JA);
    assertFalse(shouted.text().contains("\n"));
    assertEquals("就職を 支援！ (n.d.). 連携事例集.", shouted.text());
  }

  @Test
  void lines_of_ris_end_as_its_specification_says() {
    assertArrayEquals(
        new String[] {
          "TY  - ELEC",
          "ID  - jirei-bare",
          "TI  - 題名",
          "T2  - 事例集",
          "PB  - 発行者",
          "LA  - ja",
          "N1  - 出典：資料",
          "ER  - "
        },
        CitationFormat.RIS.write(List.of(BARE)).split("\r\n"));
  }

  private static Map<String, CSLItemData> read(CitationFormat format, List<Citation> citations)
      throws Exception {
    byte[] file = format.write(citations).getBytes(UTF_8);
    return switch (format) {
      case BIBTEX -> throw new IllegalArgumentException("read it by bibtex()");
      case RIS -> {
        RISConverter reader = new RISConverter();
        yield reader.toItemData(reader.loadLibrary(new ByteArrayInputStream(file)));
      }
      case CSL -> {
        Map<String, CSLItemData> items = new LinkedHashMap<>();
        for (Object item : new JsonMapper().readValue(file, List.class)) {
          CSLItemData read = CSLItemData.fromJson(asMap(item));
          items.put(read.getId(), read);
        }
        yield items;
      }
    };
  }

  private static int year(CSLDate issued) {
    return issued.getDateParts() == null
        ? Integer.parseInt(issued.getRaw().substring(0, 4))
        : issued.getDateParts()[0][0];
  }

  private static BibTeXDatabase bibtex(List<Citation> citations) throws Exception {
    return new BibTeXParser().parse(new StringReader(CitationFormat.BIBTEX.write(citations)));
  }

  private static String printed(BibTeXEntry entry, Key field) throws Exception {
    StringReader tex = new StringReader(entry.getField(field).toUserString());
    return new LaTeXPrinter().print(new LaTeXParser().parse(tex));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asMap(Object item) {
    return (Map<String, Object>) item;
  }
}
