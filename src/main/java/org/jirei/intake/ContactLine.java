package org.jirei.intake;

import java.util.LinkedHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.draft.Entry;
import org.jirei.language.Telephone;
import org.jspecify.annotations.Nullable;

/** Takes a line like ≪照会先≫ 宮城労働局職業安定部職業安定課 ℡：022-299-8061 http://… apart. */
final class ContactLine {

  private static final Pattern LABEL =
      Pattern.compile(
          "^[≪《〈＜【［\\[■◆●◇□○▼▽★☆（(]*(?<label>[^≫》〉＞】］\\]）):：\\s　]{2,16}?)(?:[≫》〉＞】］\\])）]|[：:]|[\\s"
              + "　]|$)+");

  private static final Pattern URL =
      Pattern.compile(
          "(?:https?://[^\\s　（）()]+|[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+){2,}[^\\s　（）()]*)");

  private static final Pattern NUMBER =
      Pattern.compile("[0-9０-９]{2,5}[-－―‐ー–−(（)）][0-9０-９]{1,4}[-－―‐ー–−)）][0-9０-９]{3,4}");

  private static final Pattern TEL_WORD =
      Pattern.compile("(?i)(?:℡|ＴＥＬ|TEL|ＴEL|電話番号|電話|ホームページ|ＨＰ|HP|ＵＲＬ|URL)[\\s　]*[：:.．]?");

  private ContactLine() {}

  static Entry of(String line) {
    LinkedHashMap<String, Entry> fields = new LinkedHashMap<>();
    Matcher label = LABEL.matcher(line);
    boolean labelled = label.find() && Topic.of(label.group("label")) == Topic.CONTACT;
    String rest = labelled ? line.substring(label.end()) : line;
    if (labelled) {
      fields.put("label", Entry.text(label.group("label")));
    }
    String url = first(URL, rest);
    String office = url == null ? rest : rest.replace(url, "");
    String tel = first(NUMBER, office);
    office = tel == null ? office : office.replace(tel, "");
    office = TEL_WORD.matcher(office).replaceAll("");
    office =
        office
            .replaceAll("[（(][\\s　:：]*[）)]|・{2,}|…+", " ")
            .replaceAll("[（(][\\s　]*$|^[\\s　：:]+", "");
    fields.put(
        "office", new Entry.Text(office.replaceAll("[\\s　]+", " ").strip(), Words.get("contact")));
    if (tel != null && Telephone.parse(tel) != null) {
      fields.put("tel", Entry.text(tel));
    }
    if (url != null) {
      fields.put("url", Entry.text(url));
    }
    fields.put("words", Entry.text(line));
    return new Entry.Fields(fields, null);
  }

  private static @Nullable String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group() : null;
  }
}
