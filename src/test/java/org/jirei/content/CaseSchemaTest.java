package org.jirei.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.content.FieldDictionary.Field;
import org.jirei.model.Agreement;
import org.jirei.model.CasePart;
import org.jirei.model.CaseStudy;
import org.jirei.model.Comment;
import org.jirei.model.Contact;
import org.jirei.model.Cost;
import org.jirei.model.Council;
import org.jirei.model.Footnote;
import org.jirei.model.History;
import org.jirei.model.Image;
import org.jirei.model.Law;
import org.jirei.model.Metric;
import org.jirei.model.Party;
import org.jirei.model.Provenance;
import org.jirei.model.RelatedUrl;
import org.jirei.model.Role;
import org.jirei.model.Round;
import org.jirei.model.Series;
import org.jirei.model.ServiceSite;
import org.jirei.model.Staff;
import org.jirei.model.Story;
import org.jirei.model.SupportScheme;
import org.jirei.model.Timing;
import org.jirei.model.Title;
import org.jirei.model.Video;
import org.jirei.model.Voices;
import org.jirei.text.Recurrence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Schema, records, readers and documentation say the same of a case. */
class CaseSchemaTest {

  private static final List<Field> FIELDS = FieldDictionary.ofCase();

  /** Where a mapping of the file becomes a record; components named otherwise stand behind. */
  private static final Map<String, Class<? extends Record>> RECORDS =
      Map.ofEntries(
          Map.entry("parties[]", Party.class),
          Map.entry("roles[]", Role.class),
          Map.entry("rounds[]", Round.class),
          Map.entry("rounds[].sessions[]", Round.Session.class),
          Map.entry("metrics[]", Metric.class),
          Map.entry("series[]", Series.class),
          Map.entry("comments[]", Comment.class),
          Map.entry("voices[]", Voices.class),
          Map.entry("images[]", Image.class),
          Map.entry("footnotes[]", Footnote.class),
          Map.entry("agreement", Agreement.class),
          Map.entry("laws[]", Law.class),
          Map.entry("schemes[]", SupportScheme.class),
          Map.entry("relatedUrls[]", RelatedUrl.class),
          Map.entry("videos[]", Video.class),
          Map.entry("sites[]", ServiceSite.class),
          Map.entry("staffing[]", Staff.class),
          Map.entry("councils[]", Council.class),
          Map.entry("costs[]", Cost.class),
          Map.entry("stories[]", Story.class),
          Map.entry("stories[].steps[]", Story.Step.class),
          Map.entry("contact", Contact.class),
          Map.entry("contact.current", Contact.Current.class),
          Map.entry("english", Title.English.class),
          Map.entry("frequency", Timing.Frequency.class),
          Map.entry("changes[]", History.Change.class));

  /** Fields that have another name in the record. */
  private static final Map<String, String> RENAMED =
      Map.ofEntries(
          Map.entry("parties[].code", "area"),
          Map.entry("metrics[].value", "quantity"),
          Map.entry("metrics[].unit", "quantity"),
          Map.entry("series[].unit", "observations"),
          Map.entry("series[].periods", "observations"),
          Map.entry("series[].values", "observations"),
          Map.entry("series[].targets", "observations"),
          Map.entry("comments[].text", "body"),
          Map.entry("voices[].by", "kind"),
          Map.entry("stories[].steps[].text", "body"),
          Map.entry("contact.tel", "telephone"),
          Map.entry("contact.current.tel", "telephone"),
          Map.entry("frequency.times", "recurrence"),
          Map.entry("frequency.every", "recurrence"),
          Map.entry("frequency.unit", "recurrence"));

  /** Fields of the case itself that a record inside CaseStudy holds. */
  private static final Map<String, Class<? extends Record>> INSIDE =
      Map.ofEntries(
          Map.entry("subtitle", Title.class),
          Map.entry("titleKana", Title.class),
          Map.entry("english", Title.class),
          Map.entry("fiscalYear", Timing.class),
          Map.entry("since", Timing.class),
          Map.entry("frequency", Timing.class),
          Map.entry("source", Provenance.class),
          Map.entry("licence", Provenance.class),
          Map.entry("publishedOn", Provenance.class),
          Map.entry("updatedOn", Provenance.class),
          Map.entry("verifiedOn", Provenance.class),
          Map.entry("changes", History.class),
          Map.entry("successor", History.class),
          Map.entry("aliases", History.class));

  private static final Map<String, String> RENAMED_AT_TOP =
      Map.of("titleKana", "kana", "body", "sections");

  @Test
  void every_field_of_a_mapping_is_a_component_of_its_record() {
    for (Field field : FIELDS) {
      int dot = field.path().lastIndexOf('.');
      Class<? extends Record> record = dot < 0 ? null : RECORDS.get(field.path().substring(0, dot));
      if (record != null) {
        String name = RENAMED.getOrDefault(field.path(), field.path().substring(dot + 1));
        assertTrue(components(record).contains(name), field.path() + " in " + record);
      }
    }
  }

  @Test
  void every_field_of_a_case_is_a_component_of_the_case_or_of_a_record_in_it() {
    for (Field field : FIELDS) {
      if (!field.path().contains(".") && !texts().contains(field.path())) {
        String name = RENAMED_AT_TOP.getOrDefault(field.path(), field.path());
        Class<? extends Record> record = INSIDE.get(field.path());
        Set<String> components = record == null ? componentsOfCase() : components(record);
        assertTrue(components.contains(name), field.path() + " in " + components);
      }
    }
  }

  @Test
  void every_part_of_a_case_has_its_field() {
    Set<String> top =
        FIELDS.stream().map(Field::path).filter(path -> !path.contains(".")).collect(names());
    Set<String> derived =
        Set.of(
            "timing", "provenance", "history", "sections", "texts", "folder", "formerAreas", "own");
    for (String component : componentsOfCase()) {
      assertTrue(top.contains(component) || derived.contains(component), component);
    }
  }

  @Test
  void choices_are_the_constants_of_their_enums() {
    assertEquals(constants(CaseStudy.Kind.values()), choices("kind"));
    assertEquals(constants(CaseStudy.Status.values()), choices("status"));
    assertEquals(constants(Metric.Kind.values()), choices("metrics[].kind"));
    assertEquals(constants(Metric.Kind.values()), choices("series[].kind"));
    assertEquals(constants(Cost.Kind.values()), choices("costs[].kind"));
    assertEquals(constants(Story.Kind.values()), choices("stories[].steps[].kind"));
    assertEquals(constants(Voices.Kind.values()), choices("voices[].by"));
    assertEquals(constants(Recurrence.Unit.values()), choices("frequency.unit"));
  }

  @Test
  void every_field_is_read_under_its_name() throws IOException {
    StringBuilder sources = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/jirei/content"))) {
      for (Path file : files.toList()) {
        sources.append(Files.readString(file));
      }
    }
    for (Field field : FIELDS) {
      String name = field.path().substring(field.path().lastIndexOf('.') + 1);
      assertTrue(
          texts().contains(field.path()) || sources.indexOf('"' + name + '"') >= 0, field.path());
    }
  }

  @Test
  void every_field_is_explained_in_japanese_with_an_example() {
    for (Field field : FIELDS) {
      assertFalse(field.label().isBlank(), field.path());
      assertTrue(field.description().endsWith("。"), field.path());
      assertTrue(field.example() != null, field.path());
    }
  }

  @ParameterizedTest
  @EnumSource(ContentSchema.class)
  void every_mapping_refuses_fields_that_it_does_not_know(ContentSchema schema) {
    schema.json().findParents("properties").stream()
        .filter(parent -> parent.has("type") && !parent.path("type").isObject())
        .forEach(parent -> assertTrue(parent.has("additionalProperties"), parent.toString()));
  }

  /** Fields that the list of parts has read. */
  private static Set<String> texts() {
    return CasePart.texts().stream().flatMap(part -> part.fields().stream()).collect(names());
  }

  @Test
  void every_field_that_a_part_of_the_page_shows_is_in_the_schema() {
    Set<String> known = FIELDS.stream().map(Field::path).collect(names());
    for (CasePart part : CasePart.values()) {
      assertTrue(known.containsAll(part.fields()), part::name);
    }
  }

  /** What a case holds, whichever group of it. */
  private static Set<String> componentsOfCase() {
    return Arrays.stream(CaseStudy.class.getRecordComponents())
        .flatMap(group -> Arrays.stream(group.getType().getRecordComponents()))
        .map(RecordComponent::getName)
        .collect(names());
  }

  private static Set<String> components(Class<? extends Record> record) {
    return Arrays.stream(record.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(names());
  }

  private static Set<String> constants(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(names());
  }

  private static Set<String> choices(String path) {
    return FIELDS.stream()
        .filter(field -> field.path().equals(path))
        .flatMap(field -> field.choices().stream())
        .collect(names());
  }

  private static java.util.stream.Collector<String, ?, TreeSet<String>> names() {
    return Collectors.toCollection(TreeSet::new);
  }
}
