package org.jirei.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jirei.content.FieldDictionary;
import org.jirei.content.FieldDictionary.Field;
import org.jirei.form.FormField.Choice;
import org.jirei.form.FormField.Control;
import org.jirei.model.FormPart;
import org.jirei.model.Library;
import org.jirei.model.OwnField;
import org.jirei.text.Language;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jirei.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The form for a case: its parts in the order in which a source document is read, each with its
 * fields.
 */
public final class CaseForm {

  private final Vocabulary vocabulary;
  private final List<OwnField> own;
  private final Language language;
  private final FieldWords words;
  private final List<Field> dictionary;
  private final Map<FormPart, List<FormField>> parts;

  private CaseForm(Library library, Language language) {
    this.vocabulary = library.vocabulary();
    this.own = library.site().fields();
    this.language = language;
    this.words = new FieldWords(language, own);
    this.dictionary = FieldDictionary.ofCase(own, vocabulary);
    this.parts = divide(inside(""));
  }

  public static CaseForm of(Library library, Language language) {
    return new CaseForm(library, language);
  }

  /**
   * The fields of a part. Facts in a publisher's own fields stand with the topics, their texts with
   * the narrative. A field that belongs to no part goes into the last one.
   */
  public List<FormField> fields(FormPart part) {
    return parts.getOrDefault(part, List.of());
  }

  private Map<FormPart, List<FormField>> divide(List<FormField> fields) {
    Map<FormPart, List<FormField>> parts = new EnumMap<>(FormPart.class);
    List<FormField> rest = new ArrayList<>(fields);
    for (FormPart part : FormPart.values()) {
      List<FormField> inside = new ArrayList<>();
      for (String path : paths(part)) {
        fields.stream().filter(field -> field.path().equals(path)).forEach(inside::add);
      }
      rest.removeAll(inside);
      parts.put(part, inside);
    }
    parts
        .computeIfAbsent(Arrays.asList(FormPart.values()).getLast(), part -> new ArrayList<>())
        .addAll(rest);
    return parts;
  }

  private List<String> paths(FormPart part) {
    Stream<String> ofPublisher =
        own.stream()
            .filter(field -> part == (field.isProse() ? FormPart.TEXT : FormPart.TOPICS))
            .map(OwnField::id);
    return Stream.concat(part.fields().stream(), ofPublisher).toList();
  }

  private @Nullable OwnField own(Field field) {
    return own.stream().filter(one -> one.id().equals(field.path())).findFirst().orElse(null);
  }

  private List<FormField> inside(String path) {
    List<FormField> fields = new ArrayList<>();
    for (Field field : dictionary) {
      if (isDirectlyIn(path, field.path()) && !field.path().equals("body")) {
        fields.add(field(field));
      }
    }
    return withRows(path, fields);
  }

  /** The fields of a mapping, with its lists of equal length as rows of their items. */
  private List<FormField> withRows(String path, List<FormField> fields) {
    List<FormField> columns =
        fields.stream()
            .filter(field -> Controls.isColumn(field.path()))
            .map(CaseForm::cell)
            .toList();
    if (columns.isEmpty()) {
      return fields;
    }
    int at =
        fields.indexOf(
            fields.stream().filter(f -> Controls.isColumn(f.path())).findFirst().orElseThrow());
    List<FormField> whole = new ArrayList<>(fields);
    whole.removeIf(field -> Controls.isColumn(field.path()));
    whole.add(
        at,
        new FormField(
            path + ".observations",
            Control.ROWS,
            words.ofRows("observations"),
            words.ofRows("observations.help"),
            null,
            true,
            1,
            List.of(),
            columns));
    return whole;
  }

  /** One item of a list; only the first list must have an item in each row. */
  private static FormField cell(FormField list) {
    return new FormField(
        list.path(),
        Control.TEXT,
        list.label(),
        list.help(),
        list.example(),
        list.key().equals("periods"),
        0,
        List.of(),
        List.of());
  }

  private static boolean isDirectlyIn(String parent, String path) {
    int dot = path.lastIndexOf('.');
    return (dot < 0 ? "" : path.substring(0, dot)).equals(parent);
  }

  private FormField field(Field field) {
    boolean list = field.types().contains("array");
    List<FormField> fields =
        Controls.isWhole(field.path())
            ? List.of()
            : inside(list ? field.path() + "[]" : field.path());
    return new FormField(
        field.path(),
        control(field, !fields.isEmpty()),
        words.label(field),
        words.help(field),
        example(field),
        field.required(),
        field.least(),
        choices(field),
        fields);
  }

  private Control control(Field field, boolean hasFields) {
    OwnField ofPublisher = own(field);
    return ofPublisher == null ? Controls.of(field, hasFields) : Controls.of(ofPublisher);
  }

  /**
   * The example of a field; none for lists and mappings, whose examples show how files are written.
   */
  private @Nullable String example(Field field) {
    String better = words.example(field);
    boolean plain = field.types().contains("string") && !field.types().contains("array");
    Control control = control(field, false);
    boolean written =
        control == Control.TEXT || control == Control.PROSE || control == Control.AREA;
    return better != null ? better : plain && written ? field.example() : null;
  }

  private List<Choice> choices(Field field) {
    OwnField ofPublisher = own(field);
    Scheme scheme = ofPublisher == null ? Controls.TERMS.get(field.path()) : ofPublisher.scheme();
    return scheme == null
        ? IntStream.range(0, field.choices().size())
            .mapToObj(i -> new Choice(field.choices().get(i), words.choice(field, i), null))
            .toList()
        : vocabulary.terms(scheme).stream().map(this::choice).toList();
  }

  private Choice choice(Term term) {
    return new Choice(term.id(), term.label().in(language), term.definition().in(language));
  }
}
