package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words that a web site puts around each of its pages: menus, breadcrumbs, dates, buttons. */
final class PageFurniture {

  private static final Pattern OF_SITES =
      Pattern.compile(
          "本文へ(?:移動|スキップ|ジャンプ).*|文字サイズ.*|.*(?:サイトマップ|プライバシーポリシー|免責事項).*"
              + "|(?:このページの|ページの)?(?:先頭|トップ)(?:へ|に)戻る|ページの先頭へ.*|(?i:copyright|©).*|(?:シェア|ツイート|ポスト|印刷)(?:する)?(?:[\\s　].*)?"
              + "|(?:最終)?更新日[：:].*|ページ(?:番号|ID)[：:].*|このページの情報は.*|(?:役に立った|見つけやすかった)(?:[\\s　].*)?"
              + "|(?:ホーム|トップ(?:ページ)?|HOME)[\\s　]*[＞>›»].*|関連リンク[\\s　].*|現在(?:位置|地)[：:].*");

  /** Names of parts of a site beside each other. */
  private static final Pattern MENU =
      Pattern.compile("(?:[^\\s　。、]{2,12}+[\\s　｜|]++){3,9}+[^\\s　。、]{2,12}");

  private static final int FEWEST = 3;

  private PageFurniture() {}

  /** The document with its furniture aside, if enough of it shows that it is a page of a site. */
  static ImportedDocument aside(ImportedDocument document) {
    long furniture =
        document.blocks().stream()
            .flatMap(block -> block.lines().stream())
            .filter(line -> OF_SITES.matcher(line).matches())
            .count();
    if (furniture < FEWEST) {
      return document;
    }
    List<String> aside = new ArrayList<>(document.aside());
    List<Block> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      List<String> lines = new ArrayList<>();
      for (String line : block.lines()) {
        boolean menu = OF_SITES.matcher(line).matches() || MENU.matcher(line).matches();
        (menu ? aside : lines).add(line);
      }
      blocks.add(new Block(lines, block.whole()));
    }
    return new ImportedDocument(blocks, aside);
  }
}
