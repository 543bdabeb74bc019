package org.jirei.form;

import java.util.ArrayList;
import java.util.List;
import org.jirei.fixtures.Chance;

/** A case file after careless editing: lines gone, doubled, moved or overwritten. */
final class DamagedDraft {

  /** Values of shapes that few fields want. */
  private static final List<String> VALUES =
      List.of(
          "",
          " ~",
          " null # 後で",
          " 記入してください",
          " # 記入してください",
          " []",
          " {}",
          " [一, null, \"二\"]",
          " {id: a, name: '甲''乙'}",
          " &one 値",
          " *one",
          " !own 値",
          " >-\n    折り返した\n    文",
          " |+ # 確認\n    行\n\n    行\n",
          " 一行目\n    二行目",
          "\n  - 一\n  -\n  - {a: b}",
          "\n- 字下げのない項\n- # 確認",
          " \"二重\\u3042\"   # 註");

  private static final List<String> LINES =
      List.of("# 覚え書き", "  # 確認", "own_key: 一", "", "<!-- 確認 -->", "<!--", "-->", "## 効果", "```");

  private DamagedDraft() {}

  static String of(String text, Chance chance) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    for (int damage = chance.integer(1, 4); damage > 0; damage--) {
      damage(lines, chance.integer(0, lines.size() - 1), chance);
    }
    String end = chance.of(List.of("\n", "\n", "\n", "\r\n", "\r"));
    String mark = chance.of(List.of("", "", "", "\ufeff"));
    return mark + String.join("\n", lines).replaceAll("\r?\n", end);
  }

  private static void damage(List<String> lines, int at, Chance chance) {
    String line = lines.get(at);
    int colon = line.indexOf(':');
    switch (chance.integer(0, 6)) {
      case 0 -> lines.set(at, "");
      case 1 -> lines.add(at, line);
      case 2 -> lines.add(at, chance.of(LINES));
      case 3 -> lines.set(at, line.replaceFirst("# ", ""));
      case 4 -> lines.set(at, line + chance.of(List.of(" ", " # 註", "\t")));
      default -> {
        if (colon > 0) {
          lines.set(at, line.substring(0, colon + 1) + chance.of(VALUES));
        }
      }
    }
  }
}
