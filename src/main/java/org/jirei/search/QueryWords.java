package org.jirei.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Closed classes of words: those that grammar needs, and those that every library of cases has.
 * They say nothing about what somebody looks for, so they are left out of a query that says more.
 */
final class QueryWords {

  /** What stands behind nouns: particles, alone or grown together with verbs. */
  static final Set<String> PARTICLES =
      words(
          """
          の を に へ で が は と も や か だ な なら から まで より など とか ね よ だけ しか ばかり ほど
          くらい ぐらい ずつ って のみ こそ さえ けど けれど のに ので における において について による
          により によって として という といった とって ための ため つき である です でした でしょう だった
          だろう に関する に関して に対する に対して に向けた に向けて を通じた を通じて に基づく に基づいて
          こと もの ところ とき うち ほう まま わけ はず つもり ように ような よう そう らしい みたい
          これ それ あれ どれ ここ そこ どこ どちら この その あの どの こう どう こんな そんな どんな だれ
          なに なん なぜ どうして いつ いくら いくつ どうすれば どのように どのような いい よい よく また
          もっと とても すべて みんな まだ もう なお ある あり あった あって あれば あります ありました ない
          なく なかった なくて なければ なし なる なり なった なって なれる なれば する すれば すると しよう
          したい した して しない しながら します しました しましょう しません される された されて させる
          させた させて できる できた できて できない できます できました できません
          """);

  /** What stands behind the stem of a verb or an adjective, and verbs that only join. */
  static final Set<String> ENDINGS =
      words(
          """
          た て った って んだ んで いだ いで し ば ながら つつ たり れば たら い いる いた いて いない います いました おり おる
          たい たく ます ました ません ましょう れる れた れて られる られた られて せる せた せて
          える けて ける けた める めて めた べき ほしい くれる くれた くれて くださる ください もらう もらえる もらえ もらい
          もらった もらって いただく いただける いただいて あげる しまう しまった おく おいて みる みて
          いく いける いって くる きた きて
          """);

  /**
   * Words that weigh nothing beside others: for any person, place or thing, what every library of
   * cases has, and the verbs of a request.
   */
  static final Set<String> GENERIC =
      words(
          """
          人 方 者 例 県 市 自分 私 誰 何 何か 何人 何名 何件
          事例 取組 取り組み 取組み 取りくみ とりくみ 実例 事例集 好事例 実績 方法 仕方 やり方 内容 概要 場合 全国
          教え 教えて 知り 知 行 行い 行っ 行う 良い
          case cases example examples practice practices good
          """);

  /** Words of one character behind others, which narrow nothing. */
  static final Set<String> SUFFIXES = words("等 内 中 側 別 毎 用 時 達 様 付 的 方");

  /** The closed classes of English, and what stands behind names of places. */
  static final Set<String> ENGLISH =
      words(
          """
          a an the and or not of on in at by for from to with without into about after before during
          as is are was were be been do does did can could may will would should has have had i you
          we they he she it my your our their this that these those who what which where when why how
          many much any some there here people person
          prefecture city town village ward
          """);

  private QueryWords() {}

  static boolean isGrammar(String text) {
    return PARTICLES.contains(text) || ENDINGS.contains(text);
  }

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  /** Name and words of each class, in an order that does not change. */
  static Map<String, List<String>> rows() {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    rows.put("particles", sorted(PARTICLES));
    rows.put("endings", sorted(ENDINGS));
    rows.put("generic", sorted(GENERIC));
    rows.put("suffixes", sorted(SUFFIXES));
    rows.put("english", sorted(ENGLISH));
    return rows;
  }

  private static List<String> sorted(Set<String> words) {
    return words.stream().sorted().toList();
  }

  /** Whether a text is left out of a query that says more. */
  static boolean isEmpty(String text) {
    return GENERIC.contains(text) || ENGLISH.contains(text);
  }
}
