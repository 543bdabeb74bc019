package org.jirei.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "https://example.jp/a | https://example.jp/a",
        "www.city.example.jp/kurashi | http://www.city.example.jp/kurashi",
        "town.example.lg.jp | http://town.example.lg.jp",
        "//cdn.example.jp/x | http://cdn.example.jp/x",
        "example.jp:8080/a | http://example.jp:8080/a",
        "https://pref‐example.jp/a‑b−c.html | https://pref-example.jp/a-b-c.html",
        "https://example.jp/大垣市?年=5#効果"
            + " | https://example.jp/%E5%A4%A7%E5%9E%A3%E5%B8%82?%E5%B9%B4=5#%E5%8A%B9%E6%9E%9C",
        "https://example.jp/100%達成.pdf | https://example.jp/100%25%E9%81%94%E6%88%90.pdf",
        "https://example.jp/%E5%B8%82 | https://example.jp/%E5%B8%82",
        "https://example.jp/a\"b'c | https://example.jp/a%22b'c",
        "https://example.jp/資料（案）.pdf"
            + " | https://example.jp/%E8%B3%87%E6%96%99%EF%BC%88%E6%A1%88%EF%BC%89.pdf",
      })
  void a_web_address_becomes_a_link_in_ascii(String written, String href) {
    assertEquals(new Address.Web(href), AddressReader.ofLink(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.jp/a.html（外部のページ） | https://example.jp/a.html",
        "https://example.jp/a.html(外部) | https://example.jp/a.html",
        "https://example.jp/b/、https://example.jp/c | https://example.jp/b/",
        "www.example.jpをご覧ください | www.example.jp",
        "https://example.jp/a.pdf 別紙 | https://example.jp/a.pdf",
        "https://example.jp/a　参照 | https://example.jp/a",
        "https://example.jp/【新着】 | https://example.jp/",
      })
  void words_behind_an_address_are_told_from_it(String written, String address) {
    Address.WithWords read =
        assertInstanceOf(Address.WithWords.class, AddressReader.ofField(written));
    assertEquals(address, read.address());
    assertEquals(written, read.address() + read.words());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///a/b.docx",
        "C:\\a.docx",
        "d:/a.docx",
        "\\\\server\\share",
        "//server/share/a.docx",
        "javascript:alert(1)",
        "JavaScript:x",
        "data:text/html,x",
        "vbscript:x",
        "ftp://example.jp/x",
        "tel:",
        "tel:soumu",
        "tel:12",
        "mailto:",
        "mailto:soumu",
        "mailto:soumu@naibu"
      })
  void what_readers_cannot_open_is_no_link(String written) {
    assertEquals(new Address.Elsewhere(), AddressReader.ofLink(written));
  }

  @ParameterizedTest
  @CsvSource({
    "soumu@example.lg.jp, mailto:soumu@example.lg.jp",
    "mailto:soumu@example.lg.jp?subject=質問, "
        + "mailto:soumu@example.lg.jp?subject=%E8%B3%AA%E5%95%8F",
    "tel:058-000-0000, tel:058-000-0000",
    "tel:+81(58)000-0000;ext=12, tel:+81(58)000-0000;ext=12",
    "tel:110, tel:110",
  })
  void a_mailbox_is_a_link_in_a_text(String written, String href) {
    assertEquals(new Address.Person(href), AddressReader.ofLink(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https//www.town.example.jp/a | https://www.town.example.jp/a",
        "http:/town.example.jp | http://town.example.jp",
        "https:///town.example.jp/ | https://town.example.jp/",
        "http;//town.example.jp | http://town.example.jp",
        "https:\\\\town.example.jp | https://town.example.jp",
        "ttps://town.example.jp/b | https://town.example.jp/b",
        "http://http://town.example.jp/ | http://town.example.jp/",
        "https://https//town.example.jp/ | https://town.example.jp/",
        "https://town.example.jp:/c | https://town.example.jp/c",
      })
  void a_broken_beginning_is_not_completed_but_told_with_the_address_that_is_meant(
      String written, String right) {
    assertEquals(new Address.Unreadable(right), AddressReader.ofField(written));
    assertEquals(new Address.Unreadable(right), AddressReader.ofLink(written));
    assertInstanceOf(Address.Web.class, AddressReader.ofField(right));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "soumu@example.lg.jp",
        "mailto:a@example.jp",
        "ホームページ",
        "http://",
        "市 役所",
        "shiyakusho",
        "http://bunsho/a",
        "https://http//example.jp"
      })
  void a_field_for_a_web_address_takes_nothing_else(String written) {
    assertEquals(new Address.Unreadable(""), AddressReader.ofField(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "../pages/%61bout.md#%e7%9b%ae%E7%9A%84 | ../pages/about.md | | 目的",
        "ogaki.md?x=1 | ogaki.md | x=1 |",
        "#カ\u3099イド | '' | | ガイド",
        "100%.md#50% | 100%.md | | 50%",
        "v1.2.3.md | v1.2.3.md | |",
      })
  void other_links_are_places_in_the_content(
      String written, String path, String query, String anchor) {
    assertEquals(
        new Address.Local(new LocalAddress(path, query, anchor)), AddressReader.ofLink(written));
  }

  @Test
  void a_path_is_encoded_so_that_it_is_read_as_the_same_path() {
    for (String name : new String[] {"a#1.svg", "a?b.png", "a%20b.png", "写真 1.png", "\"'&:+.gif"}) {
      String link = LocalAddress.encoded("../x/" + name);
      assertEquals(
          new Address.Local(new LocalAddress("../x/" + name, null, null)),
          AddressReader.ofLink(link));
    }
  }
}
