package org.jirei.scaffold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** A draft of which some things are known. */
public final class SampleScaffold {

  private SampleScaffold() {}

  public static CaseScaffold kita() {
    SequencedMap<String, Entry> fields = new LinkedHashMap<>();
    fields.put("measures", Entry.texts(List.of("seminar", "childcare_info")));
    fields.put("title", new Entry.Text("子育て中の方のセミナー", "確認: 題名を一行目とした"));
    fields.put("areas", Entry.texts(List.of("041009")));
    fields.put(
        "parties",
        new Entry.Items(
            List.of(
                fields("id", "kita-city", "name", "宮城県北市", "type", "municipality"),
                fields("id", "hello-work", "name", "ハローワーク北")),
            null));
    fields.put(
        "roles",
        new Entry.Items(
            List.of(
                mapping("parties", Entry.texts(List.of("kita-city"))),
                mapping(
                    "parties",
                    Entry.texts(List.of("hello-work")),
                    "tasks",
                    new Entry.Items(
                        List.of(
                            new Entry.Text("求人票の見方: 説明", "確認: 右の箱から"),
                            mapping(
                                "task",
                                Entry.text("周知・広報"),
                                "subtasks",
                                Entry.texts(List.of("区民だより", "- 図書館だより")))),
                        null))),
            null));
    fields.put(
        "comments",
        new Entry.Items(
            List.of(new Entry.Fields(fields("party", "kita-city").fields(), "確認: どちらの団体か")), null));
    fields.put("voices", new Entry.Items(List.of(), "確認: 欄が空でした"));
    fields.put(
        "agreement", mapping("duty", new Entry.Text("要望に誠実に対応する。\n\n一 毎年度協議する。", "確認: 二つの段落")));
    return new CaseScaffold(
        "kita", new Entry.Fields(fields, null), "## 実施概要\r\n\r\nセミナーを開いた。\r\n\r\n## 未分類\n\n（参考）\n");
  }

  private static Entry.Fields fields(String... namesAndTexts) {
    SequencedMap<String, Entry> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      fields.put(namesAndTexts[i], Entry.text(namesAndTexts[i + 1]));
    }
    return new Entry.Fields(fields, null);
  }

  private static Entry.Fields mapping(Object... namesAndEntries) {
    SequencedMap<String, Entry> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndEntries.length; i += 2) {
      fields.put((String) namesAndEntries[i], (Entry) namesAndEntries[i + 1]);
    }
    return new Entry.Fields(fields, null);
  }
}
