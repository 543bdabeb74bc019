package org.jirei.vocabulary;

import java.util.List;

/**
 * Words that search treats as equal (ハローワーク = 公共職業安定所 = 職安 = HW), or a word and what it includes
 * (ひとり親 ⊇ 母子家庭).
 *
 * @param same words of which each also finds the others
 * @param narrower words that the first ones also find, but not the other way round
 */
public record SynonymGroup(List<String> same, List<String> narrower) {

  public SynonymGroup {
    same = List.copyOf(same);
    narrower = List.copyOf(narrower);
  }
}
