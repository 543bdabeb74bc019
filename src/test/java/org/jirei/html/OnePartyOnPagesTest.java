package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import org.jirei.fixtures.Content;
import org.jirei.model.CaseStudy;
import org.jirei.model.Role;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A document may name a single party: what is said of several then has no place. */
@Tag("broad")
class OnePartyOnPagesTest {

  private final RenderedSite site = RenderedSite.of(Content.shapes().library());

  private static CaseStudy alone() {
    return Content.shapes().library().cases().stream()
        .filter(c -> c.id().equals("toyama"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_role_of_all_is_the_role_of_the_only_party() {
    Role role = alone().roles().getFirst();
    assertEquals(alone().parties(), role.parties());
    assertFalse(role.common());
    assertEquals("富山県", role.label());
  }

  @Test
  void its_table_of_roles_has_one_column_and_says_nothing_of_other_parties() {
    for (String page : List.of("cases/toyama.html", "en/cases/toyama.html")) {
      Element table = site.page(page).selectFirst("table.roles");
      assertNotNull(table, page);
      assertEquals(1, table.select("thead th").size(), page);
      assertEquals(0, table.select(".shared, .assigned-to").size(), page);
    }
  }

  @Test
  void its_worksheet_gives_the_tasks_to_the_type_of_the_party() {
    Element type = site.page("sheets/toyama.html").selectFirst(".role-groups tbody th");
    assertNotNull(type);
    assertEquals("都道府県", type.text());
  }
}
