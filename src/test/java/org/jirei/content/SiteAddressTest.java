package org.jirei.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.jp, https://example.jp/",
    "http://example.jp:8080/a/b/, http://example.jp:8080/a/b/",
    "https://example.jp:65535/a..b/.c/%20d, https://example.jp:65535/a..b/.c/%20d/",
    "HTTPS://Example.JP/a, HTTPS://Example.JP/a/",
  })
  void an_address_of_scheme_host_and_folder_is_taken(String written, String read) {
    assertEquals(read, SiteAddress.read(written));
  }

  @ParameterizedTest
  @CsvSource({
    "https://user:word@example.jp/a/, https://example.jp/a/",
    "https://someone@example.jp:81/, https://example.jp:81/",
    "https://example.jp/a/?x=1, https://example.jp/a/",
    "https://example.jp/?, https://example.jp/",
    "https://example.jp/a#b, https://example.jp/a/",
    "https://example.jp/#, https://example.jp/",
    "ftp://example.jp/, ''",
    "javascript:alert(1), ''",
    "file:///srv/site/, ''",
    "https:///a/, ''",
    "//example.jp/, ''",
    "example.jp, ''",
    "https://example.jp/a b/, ''",
    "https://example.jp:70000/, ''",
    "https://example.jp/c/../d/, https://example.jp/d/",
    "https://example.jp/c/./d, https://example.jp/c/d/",
    "https://example.jp/../d/, ''",
    "https://example.jp/c/%2E%2e/d/, ''",
    "https://example.jp/c%0Dd/, ''",
    "https://example.jp/c%7f/, ''",
    "'', ''",
  })
  void what_no_page_can_begin_with_is_refused_with_help(String written, String nearest) {
    assertNull(SiteAddress.read(written));
    assertEquals(nearest, SiteAddress.nearest(written));
  }
}
