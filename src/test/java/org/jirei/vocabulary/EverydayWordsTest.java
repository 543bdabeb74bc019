package org.jirei.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jirei.text.Normaliser;
import org.junit.jupiter.api.Test;

class EverydayWordsTest {

  @Test
  void a_line_says_what_words_mean_in_three_directions() {
    SynonymGroup group =
        EverydayWords.groups(
                """
                # 家族
                ひとり親, 一人親(家庭) > 母子{家庭|世帯} < 子育て
                """)
            .getFirst();
    assertEquals(List.of("ひとり親", "一人親家庭", "一人親"), group.same());
    assertEquals(List.of("母子家庭", "母子世帯"), group.narrower());
    assertEquals(List.of("子育て"), group.broader());
  }

  @Test
  void a_line_that_is_no_group_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> EverydayWords.groups("求職者 < 住民 > 市民"));
  }

  @Test
  void no_word_is_in_two_groups() {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (SynonymGroup group : EverydayWords.groups()) {
      group.same().stream()
          .map(Normaliser::normalise)
          .filter(word -> !seen.add(word))
          .forEach(twice::add);
    }
    assertEquals(List.of(), twice);
  }

  @Test
  void no_group_leads_back_to_itself() {
    List<SynonymGroup> groups = EverydayWords.groups();
    SynonymWays ways = new SynonymWays(groups);
    List<String> circles = new ArrayList<>();
    for (SynonymGroup group : groups) {
      group.narrower().stream()
          .filter(word -> ways.leadsBack(word, group, SynonymGroup::narrower))
          .forEach(circles::add);
      group.broader().stream()
          .filter(word -> ways.leadsBack(word, group, SynonymGroup::broader))
          .forEach(circles::add);
    }
    assertEquals(List.of(), circles);
  }
}
