package org.jirei.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jirei.importer.ExtractedCase.Said;
import org.jirei.importer.ExtractedCase.Section;
import org.jirei.importer.Item.Level;
import org.jirei.scaffold.CaseScaffold;
import org.jirei.scaffold.Entry;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Makes a scaffold from an extracted case and marks every guess. */
final class CaseScaffolder {

  private static final int MOST_TARGETS = 4;
  private static final int MOST_MEASURES = 8;

  /** A target group is meant if the aim names it, a measure if any activity names it. */
  private static final double TARGET = 1.5;

  private static final double MEASURE = 1;

  private static final Pattern MARKER =
      Pattern.compile("^([※＊][0-9０-９]{0,2}|[(（]?注[0-9０-９]*[)）：:]?)[\\s　]*");

  private static final Pattern DEED =
      Pattern.compile(
          "(?:提供|選定|支援|配置|実施|開催|周知|手配|紹介|派遣|募集|作成|運営|調整|案内|相談|確保|掲載|広報|説明|運行|送迎|翻訳|準備|対応|受付"
              + "|設営|協力|負担|参加|連絡|調査|報告|企画|管理|指導|助言|交付|発送|配布|配付|設置|あっせん|斡旋|働きかけ|取りまとめ)"
              + "(?:など|等)?[。"
              + LineHeuristics.WHOLE
              + "]*$");

  private final ExtractedCase document;
  private final FormFields form;
  private final PartyEntries parties;
  private final Proposals proposals;
  private final LinkedHashMap<String, Entry> fields = new LinkedHashMap<>();

  /**
   * The scaffold for a document.
   *
   * @param scaffold whose id is preliminary: the place, or empty
   * @param unplaced texts that fit no other part of it
   */
  record Made(CaseScaffold scaffold, List<String> unplaced) {}

  private CaseScaffolder(ExtractedCase document, Vocabulary vocabulary, Areas areas) {
    this.document = document;
    this.form = new FormFields(document.fields(), vocabulary, areas);
    List<String> names = new ArrayList<>(document.parties());
    form.parties().stream().filter(name -> !names.contains(name)).forEach(names::add);
    PartiesInText.add(names, document.document(), areas);
    this.parties = new PartyEntries(vocabulary, areas, names);
    this.proposals = new Proposals(vocabulary);
  }

  static Made make(
      ExtractedCase document, Vocabulary vocabulary, Areas areas, @Nullable String licence) {
    CaseScaffolder maker = new CaseScaffolder(document, vocabulary, areas);
    if (licence != null) {
      maker.fields.put("licence", new Entry.Text(licence, ImportWords.get("licence")));
    }
    return maker.make();
  }

  private Made make() {
    String title = document.title();
    if (title != null) {
      fields.put("title", new Entry.Text(title, ImportWords.get("title")));
    }
    banner();
    timing();
    terms();
    put("roles", roles());
    put("metrics", metrics());
    put("comments", comments());
    put("voices", voices());
    put("images", images());
    put("footnotes", footnotes());
    names();
    agreement();
    String contact = document.contact();
    if (contact != null) {
      fields.put("contact", ContactLine.of(contact));
    }
    // Roles and comments may name parties that are missing in the line of parties.
    fields.put("parties", parties.entries());
    put("areas", areas());
    fields.putAll(form.entries());
    String place = parties.place();
    List<Section> sections = new ArrayList<>(document.sections());
    sections.addAll(form.leftOver());
    List<List<String>> unknown = document.unplaced();
    UnplacedText rest =
        UnplacedText.of(
            document.document(), fields, BodyText.of(sections, unknown, List.of(), List.of()));
    List<String> more = rest.words();
    String body = BodyText.of(sections, unknown, more, rest.labels());
    List<String> unplaced = new ArrayList<>(unknown.stream().map(LineHeuristics::join).toList());
    unplaced.addAll(more);
    return new Made(
        new CaseScaffold(place == null ? "" : place, new Entry.Fields(fields, null), body),
        unplaced);
  }

  private void banner() {
    String banner = document.banner();
    boolean practice = banner != null && banner.contains("事例");
    fields.put(
        "kind",
        new Entry.Text(
            "good-practice", practice ? ImportWords.get("kind") : ImportWords.get("kind.default")));
    String named = banner == null ? null : proposals.collection(banner);
    String collection = named == null ? proposals.onlyCollection() : named;
    if (collection != null) {
      String why = ImportWords.get(named == null ? "collection.only" : "collection");
      fields.put("collection", new Entry.Text(collection, why));
    }
    if (banner == null) {
      return;
    }
    LinkedHashMap<String, Entry> source = new LinkedHashMap<>();
    source.put("title", new Entry.Text(banner, ImportWords.get("source")));
    fields.put("source", new Entry.Fields(source, null));
  }

  private void timing() {
    String all =
        document.sections().stream().map(CaseScaffolder::text).collect(Collectors.joining("\n"))
            + "\n"
            + String.join("\n", document.notes());
    fields.putAll(ExtractedTiming.of(text(Topic.OUTCOMES), all));
  }

  private void terms() {
    Map<String, Double> texts = new LinkedHashMap<>();
    String title = form.title() == null ? document.title() : form.title();
    texts.put(title == null ? "" : title, 2.0);
    texts.put(text(Topic.PURPOSE), 1.5);
    texts.put(text(Topic.OUTLINE), 1.0);
    texts.put(text(Topic.OUTCOMES), 0.5);
    List<String> targets = proposals.of(Scheme.TARGET_GROUP, texts, TARGET, MOST_TARGETS);
    proposed("targetGroups", targets, ImportWords.get("targets"));
    texts.put(document.roles().stream().map(Said::text).collect(Collectors.joining("\n")), 1.0);
    List<String> measures = proposals.of(Scheme.MEASURE, texts, MEASURE, MOST_MEASURES);
    proposed("measures", measures, ImportWords.get("measures"));
  }

  /** Proposes terms. Without evidence, the field stays open. */
  private void proposed(String field, List<String> ids, String note) {
    if (!ids.isEmpty()) {
      fields.put(field, new Entry.Items(Entry.texts(ids).items(), note));
    }
  }

  private List<Entry> roles() {
    List<Entry> roles = new ArrayList<>();
    for (Said role : document.roles()) {
      LinkedHashMap<String, Entry> entry = new LinkedHashMap<>();
      List<String> names = role.heading().lines().toList();
      entry.put("label", Entry.text(String.join("・", names)));
      names = names.stream().flatMap(name -> parties.split(name).stream()).toList();
      if (names.stream().anyMatch(Organisation::isEveryone)) {
        entry.put("parties", Entry.text("all"));
      } else {
        List<String> ids =
            names.stream().flatMap(name -> parties.roleIds(name).stream()).distinct().toList();
        entry.put("parties", new Entry.Items(Entry.texts(ids).items(), ImportWords.get("role")));
      }
      tasks(entry, Item.of(deeds(role.lines())));
      roles.add(new Entry.Fields(entry, null));
    }
    return roles;
  }

  /** Makes a task of each line if all lines end in an activity, with or without list markers. */
  private static List<String> deeds(List<String> lines) {
    boolean deeds = lines.stream().allMatch(line -> DEED.matcher(line).find());
    return deeds && lines.stream().noneMatch(LineHeuristics::isListed)
        ? lines.stream()
            .map(line -> LineHeuristics.withoutEnd(line) + LineHeuristics.WHOLE)
            .toList()
        : lines;
  }

  /** Words above a list introduce it. Without a list, they are the task. */
  private static void tasks(LinkedHashMap<String, Entry> role, List<Item> items) {
    boolean list = items.stream().anyMatch(item -> item.level() == Level.BULLET);
    int from = 0;
    if (list && items.getFirst().level() == Level.PARAGRAPH) {
      role.put("heading", Entry.text(items.getFirst().text()));
      from = 1;
    }
    List<Entry> tasks = new ArrayList<>();
    for (int i = from; i < items.size(); i++) {
      int end = i + 1;
      while (end < items.size() && items.get(end).level() == Level.SUB_BULLET) {
        end++;
      }
      String text = items.get(i).text();
      if (end == i + 1) {
        tasks.add(Entry.text(text));
      } else {
        LinkedHashMap<String, Entry> task = new LinkedHashMap<>();
        task.put("task", Entry.text(text));
        task.put(
            "subtasks", Entry.texts(items.subList(i + 1, end).stream().map(Item::text).toList()));
        tasks.add(new Entry.Fields(task, null));
        i = end - 1;
      }
    }
    role.put("tasks", new Entry.Items(tasks, null));
  }

  private List<Entry> metrics() {
    List<Item> items =
        document.sections().stream()
            .filter(section -> section.topic() == Topic.OUTCOMES)
            .flatMap(section -> section.parts().stream())
            .flatMap(part -> Item.of(part).stream())
            .toList();
    List<Entry> metrics = new ArrayList<>();
    List<String> lines =
        document.document().blocks().stream().flatMap(block -> block.lines().stream()).toList();
    List<FigureTables.Found> tables = FigureTables.in(lines);
    tables.forEach(found -> metrics.addAll(found.table().metrics()));
    Set<String> rows = new HashSet<>();
    tables.forEach(found -> rows.addAll(lines.subList(found.from(), found.to())));
    metrics.addAll(
        ExtractedMetrics.of(items.stream().filter(item -> !rows.contains(item.text())).toList()));
    return metrics;
  }

  private List<Entry> comments() {
    List<Entry> comments = new ArrayList<>();
    for (Said comment : document.comments()) {
      LinkedHashMap<String, Entry> entry = new LinkedHashMap<>();
      String party = parties.id(Heading.speaker(comment.heading()));
      entry.put("party", new Entry.Text(party, ImportWords.get("speaker")));
      entry.put("label", Entry.text(comment.heading()));
      entry.put("text", Entry.text(Item.text(Item.of(comment.lines()))));
      comments.add(new Entry.Fields(entry, null));
    }
    return comments;
  }

  private List<Entry> voices() {
    List<Entry> voices = new ArrayList<>();
    for (Said said : document.voices()) {
      LinkedHashMap<String, Entry> entry = new LinkedHashMap<>();
      boolean companies = said.heading().matches(".*(?:事業所|企業|事業主).*");
      entry.put("label", Entry.text(said.heading()));
      entry.put("by", Entry.text(companies ? "companies" : "participants"));
      entry.put("quotes", Entry.texts(Quotes.of(said.lines())));
      voices.add(new Entry.Fields(entry, null));
    }
    return voices;
  }

  private List<Entry> images() {
    return document.captions().stream()
        .map(caption -> one("caption", new Entry.Text(caption, ImportWords.get("caption"))))
        .collect(Collectors.toList());
  }

  private List<Entry> footnotes() {
    List<Entry> footnotes = new ArrayList<>();
    String all = String.join("\n", document.sections().stream().map(CaseScaffolder::text).toList());
    for (String note : document.notes()) {
      Matcher marker = MARKER.matcher(note);
      LinkedHashMap<String, Entry> entry = new LinkedHashMap<>();
      String mark = marker.find() ? marker.group(1) : "※";
      entry.put("marker", Entry.text(mark));
      String anchor = mark.length() > 1 ? FootnoteAnchor.of(mark, all) : null;
      if (anchor != null) {
        entry.put("anchor", new Entry.Text(anchor, ImportWords.get("anchor")));
      }
      entry.put("text", Entry.text(note.substring(marker.reset().find() ? marker.end() : 0)));
      footnotes.add(new Entry.Fields(entry, null));
    }
    return footnotes;
  }

  /**
   * The agreements and laws named in a diagram. The longest name is the agreement, and the others
   * are its basis.
   */
  private void names() {
    List<Entry> laws = new ArrayList<>();
    List<String> agreements = new ArrayList<>();
    for (String name : document.names()) {
      if (name.matches(".*(?:協定|協定書)$")) {
        agreements.add(name);
      } else {
        laws.add(one("title", new Entry.Text(name, ImportWords.get("law"))));
      }
    }
    put("laws", laws);
    if (!agreements.isEmpty()) {
      LinkedHashMap<String, Entry> agreement = new LinkedHashMap<>();
      agreements.sort(Comparator.comparing(String::length).reversed());
      agreement.put("title", new Entry.Text(agreements.getFirst(), ImportWords.get("agreement")));
      if (agreements.size() > 1) {
        String parent = String.join("・", agreements.subList(1, agreements.size()));
        agreement.put("parent", new Entry.Text(parent, ImportWords.get("agreement")));
      }
      fields.put("agreement", new Entry.Fields(agreement, null));
    }
  }

  /** An agreement itself, by its form or by the labels of a sheet. */
  private void agreement() {
    AgreementText text = AgreementText.of(document.document());
    LinkedHashMap<String, Entry> agreement = form.agreement();
    if (text == null && agreement.isEmpty()) {
      return;
    }
    if (text != null) {
      String title = document.title();
      agreement.putIfAbsent("title", Entry.text(title == null ? text.title() : title));
      if (!text.signatories().isEmpty()) {
        agreement.put("signatories", Entry.texts(text.signatories()));
      }
      if (text.date() != null) {
        agreement.putIfAbsent("date", Entry.text(text.date()));
      }
    }
    fields.put("kind", new Entry.Text("agreement", ImportWords.get("kind")));
    fields.put("agreement", new Entry.Fields(agreement, ImportWords.get("agreement.form")));
  }

  private List<Entry> areas() {
    List<Entry> codes = new ArrayList<>();
    for (Area area : parties.areas()) {
      codes.add(new Entry.Text(area.code(), area.name() + " " + ImportWords.get("area")));
    }
    return codes;
  }

  private void put(String name, List<Entry> entries) {
    if (!entries.isEmpty()) {
      fields.put(
          name,
          new Entry.Items(entries, name.equals("metrics") ? ImportWords.get("metrics") : null));
    }
  }

  private static Entry one(String name, Entry value) {
    LinkedHashMap<String, Entry> fields = new LinkedHashMap<>();
    fields.put(name, value);
    return new Entry.Fields(fields, null);
  }

  private String text(Topic topic) {
    return document.sections().stream()
        .filter(section -> section.topic() == topic)
        .map(CaseScaffolder::text)
        .collect(Collectors.joining("\n"));
  }

  private static String text(Section section) {
    return section.parts().stream()
        .flatMap(part -> Item.of(part).stream())
        .map(Item::text)
        .collect(Collectors.joining("\n"));
  }
}
