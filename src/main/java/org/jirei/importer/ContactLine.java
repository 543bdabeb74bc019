package org.jirei.importer;

import java.util.LinkedHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.scaffold.Entry;
import org.jirei.text.Telephone;
import org.jspecify.annotations.Nullable;

/** Splits a line like ≪照会先≫ 宮城労働局職業安定部職業安定課 ℡：022-299-8061 http://…. */
final class ContactLine {

  private static final Pattern LABEL =
      Pattern.compile(
          "^[≪《〈＜【［\\[■◆●◇□○▼▽★☆（(]*(?<label>[^≫》〉＞】］\\]）):：\\s　]{1,16}?)(?:[≫》〉＞】］\\])）：:\\s　]|$)++");

  private static final Pattern URL =
      Pattern.compile(
          "(?:https?://[^\\s　（）()]+|[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]++){2,}+[^\\s　（）()]*)");

  private static final Pattern NUMBER =
      Pattern.compile("[0-9０-９]{2,5}[-－―‐ー–−(（)）][0-9０-９]{1,4}[-－―‐ー–−)）][0-9０-９]{3,4}");

  private static final Pattern TEL_WORD =
      Pattern.compile(
          "(?i)(?:℡|☎|☏|ＴＥＬ|TEL|ＴEL|電話番号|電[\\s　]*話|ホームページ|ＨＰ|HP|ＵＲＬ|URL)[\\s　]*[：:.．]?");

  private static final Pattern MAIL =
      Pattern.compile("[A-Za-z0-9Ａ-Ｚａ-ｚ０-９._%+＋－-]+[@＠][A-Za-z0-9Ａ-Ｚａ-ｚ０-９.．－-]+");

  private static final String FAX_WORD = "(?:FAX|ＦＡＸ|Fax|Ｆａｘ|ﾌｧｯｸｽ|ファックス|ファクス|ファクシミリ)";

  private static final Pattern FAX =
      Pattern.compile("(?i)" + FAX_WORD + "[\\s　]*[：:.．/／]?[\\s　]*(?:" + NUMBER.pattern() + ")?");

  /** The person to contact, and how, follow the name of the office. */
  private static final Pattern AFTER_OFFICE =
      Pattern.compile(
          "(?i)(?:[（(\\s　]+担当者?[\\s　]*[：:／/\\s　]"
              + "|[\\s　]+(?:E-?mail|Ｅ[－-]?ｍａｉｌ|Mail|Ｍａｉｌ|電子メール|メールアドレス|メール)).*$");

  /**
   * A line that continues a contact, although its words before the colon may be headings elsewhere.
   */
  private static final Pattern FURTHER =
      Pattern.compile(
          "(?i)^[・●○（(]*(?:担当者?|係|℡|☎|TEL|ＴＥＬ|電[\\s　]*話|電話番号|直通|代表|内線|"
              + FAX_WORD
              + "|E-?mail|Ｅ[－-]?ｍａｉｌ|Mail|Ｍａｉｌ|電子メール|メール|メールアドレス|住所|所在地|〒|URL|ＵＲＬ|HP|ＨＰ|ホームページ)(?:[\\s"
              + "　：:／/.．0-9０-９）)].*|$)");

  private ContactLine() {}

  /** Whether words say how somebody can be reached: by a number after 電話 or TEL, or by mail. */
  static boolean isReachable(String words) {
    return !words.isEmpty()
        && (MAIL.matcher(words).find()
            || TEL_WORD.matcher(words).find() && NUMBER.matcher(words).find());
  }

  static boolean goesOnWith(String line) {
    return FURTHER.matcher(line).matches();
  }

  static Entry of(String line) {
    LinkedHashMap<String, Entry> fields = new LinkedHashMap<>();
    Matcher label = LABEL.matcher(line);
    boolean labelled =
        label.find()
            && (Topic.of(label.group("label")) == Topic.CONTACT
                || label.group("label").equals("問"));
    String rest = labelled ? line.substring(label.end()) : line;
    if (labelled) {
      fields.put("label", Entry.text(label.group("label")));
    }
    String said = FAX.matcher(MAIL.matcher(rest).replaceAll(" ")).replaceAll(" ");
    String url = first(URL, said);
    String office = url == null ? said : said.replace(url, "");
    String tel = first(NUMBER, office);
    office = tel == null ? office : office.replace(tel, "");
    office = TEL_WORD.matcher(office).replaceAll("");
    String before = AFTER_OFFICE.matcher(office).replaceFirst("");
    office = before.isBlank() ? office : before;
    office =
        office
            .replaceAll("[（(][\\s　:：]*(?:(?:内線|直通|代表)[^）)]*)?[）)]|・{2,}|…+", " ")
            .replaceAll("[（(][\\s　]*$|^[\\s　：:]+", "");
    fields.put(
        "office",
        new Entry.Text(office.replaceAll("[\\s　]+", " ").strip(), ImportWords.get("contact")));
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
