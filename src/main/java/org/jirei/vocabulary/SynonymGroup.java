package org.jirei.vocabulary;

import java.util.List;

/**
 * Words that search treats as equal (ハローワーク = 公共職業安定所 = 職安 = HW), what they include (ひとり親 ⊇ 母子家庭),
 * and what comes nearest if a library has none of these (無職 → 求職者).
 *
 * @param same words of which each also finds the others; the first names the group
 * @param narrower words that the first ones also find, but not the other way round
 * @param broader wider words, sought only if the library has none of the others
 */
public record SynonymGroup(List<String> same, List<String> narrower, List<String> broader) {

  public SynonymGroup {
    same = List.copyOf(same);
    narrower = List.copyOf(narrower);
    broader = List.copyOf(broader);
  }
}
