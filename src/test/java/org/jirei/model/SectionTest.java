package org.jirei.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jirei.model.Section.Kind;
import org.jirei.model.Section.Rank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionTest {

  @ParameterizedTest
  @CsvSource({
    "課題･目的, PURPOSE",
    "【目的】, PURPOSE",
    "実施 概要, OUTLINE",
    "■ 成果, OUTCOMES",
    "ｺｽﾄ, COST",
    "事業実施結果を踏まえて見直した取組, FOLLOW_UPS",
    "目的と背景, OTHER",
    "'', OTHER"
  })
  void a_heading_tells_what_its_section_is_about_whatever_decorates_it(String words, Kind kind) {
    assertEquals(kind, Kind.of(words));
  }

  @Test
  void the_usual_heading_of_a_kind_opens_that_kind() {
    EnumSet.complementOf(EnumSet.of(Kind.OTHER))
        .forEach(kind -> assertEquals(kind, Kind.of(kind.heading())));
  }

  @Test
  void each_kind_with_a_heading_has_one_rank_and_a_place_of_its_own() {
    List<Kind> ranked = new ArrayList<>();
    for (Rank rank : Rank.values()) {
      ranked.addAll(Kind.of(rank));
    }
    assertEquals(EnumSet.complementOf(EnumSet.of(Kind.OTHER)), EnumSet.copyOf(ranked));
    Set<String> anchors = new HashSet<>();
    ranked.forEach(kind -> assertTrue(anchors.add(kind.anchor()), kind::anchor));
    assertEquals("follow-ups", Kind.FOLLOW_UPS.anchor());
  }
}
