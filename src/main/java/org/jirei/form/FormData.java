package org.jirei.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jirei.content.ContentReader;
import org.jirei.content.FieldDictionary;
import org.jirei.model.CasePart;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.model.OwnField;
import org.jirei.publish.OutputFile;
import org.jirei.publish.PagePath;
import org.jirei.scaffold.CaseFileWriter;
import org.jirei.scaffold.CaseScaffold;
import org.jirei.scaffold.Entry;
import org.jirei.site.SharedPaths;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.FormerArea;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The data for the scripts of the form, and a file to start from without scripts. The data are
 * scripts themselves, because a browser loads nothing else from a folder. All languages share them.
 */
final class FormData {

  private static final JsonMapper JSON = new JsonMapper();

  private final Library library;

  FormData(Library library) {
    this.library = library;
  }

  /**
   * The schema, the terms with all their names, the ids in use, the maximum length of a file, the
   * parts of a page in order, and the tables for reading dates, numbers and lists.
   */
  OutputFile rules() {
    return script(SharedPaths.FORM_RULES, "rules", rules(library).toString());
  }

  /** All places, to find them by name. */
  OutputFile areas() {
    String lines = areas(library.areas());
    return script(SharedPaths.FORM_AREAS, "areas", JSON.writeValueAsString(lines));
  }

  /** What takes case files apart, with its licence. */
  OutputFile yaml() {
    return OutputFile.text(SharedPaths.FORM_YAML, YamlLibrary.script());
  }

  /** The same file as {@code jirei new} writes, for people who do not use the form. */
  OutputFile template() {
    Entry.Fields nothing = new Entry.Fields(new LinkedHashMap<>(), null);
    List<FieldDictionary.Field> dictionary =
        FieldDictionary.ofCase(library.site().fields(), library.vocabulary());
    CaseScaffold scaffold = new CaseScaffold("new-case", nothing, "");
    String text = CaseFileWriter.write(scaffold, CaseFileWriter.SCHEMA, dictionary);
    return OutputFile.text(SharedPaths.FORM_TEMPLATE, text);
  }

  private static OutputFile script(PagePath path, String name, String json) {
    String start = "globalThis.jireiForm = globalThis.jireiForm || {};\njireiForm.";
    return OutputFile.text(path, start + name + " = " + json + ";\n");
  }

  private static ObjectNode rules(Library library) {
    ObjectNode rules = JSON.createObjectNode();
    rules.set(
        "schema",
        JSON.readTree(FieldDictionary.rules(library.site().fields(), library.vocabulary())));
    ObjectNode terms = rules.putObject("terms");
    Scheme.BUILT_IN.forEach(scheme -> addTerms(scheme, library, terms));
    ArrayNode own = rules.putArray("own");
    for (OwnField field : library.site().fields()) {
      own.add(own(field));
      addTerms(field.scheme(), library, terms);
    }
    ArrayNode taken = rules.putArray("taken");
    library.cases().stream().map(CaseStudy::id).forEach(taken::add);
    rules.put("longest", ContentReader.LONGEST_FILE);
    ArrayNode parts = rules.putArray("parts");
    Arrays.stream(CasePart.values())
        .filter(part -> !part.fields().isEmpty())
        .forEach(part -> parts.add(shown(part)));
    rules.set("reading", ReadingRules.json());
    return rules;
  }

  private static void addTerms(Scheme scheme, Library library, ObjectNode terms) {
    ArrayNode list = terms.putArray(scheme.fileName());
    library.vocabulary().terms(scheme).forEach(term -> list.add(names(term)));
  }

  private static ObjectNode own(OwnField field) {
    return JSON.createObjectNode()
        .put("id", field.id())
        .put("type", field.type().name().toLowerCase(Locale.ROOT))
        .put("isList", field.isList())
        .put("isProse", field.isProse())
        .put("file", field.termFile());
  }

  /** The field that shows whether a case has this part, and the key of its heading. */
  private static ObjectNode shown(CasePart part) {
    return JSON.createObjectNode()
        .put("name", part.name())
        .put("field", part.fields().getFirst())
        .put("label", part.label());
  }

  /** All names of a term, its id first. */
  private static ArrayNode names(Term term) {
    ArrayNode names = JSON.createArrayNode();
    term.names().forEach(names::add);
    return names;
  }

  /**
   * One line per area: code, name, reading, and for wards the code of their city; for areas that
   * are no more also the code above a municipality, and the codes of the successors.
   */
  private static String areas(Areas areas) {
    StringBuilder lines = new StringBuilder();
    for (Area area : areas.all()) {
      lines.append(area.code()).append(',').append(area.name()).append(',').append(area.kana());
      if (area.type() == Area.Type.WARD) {
        lines.append(',').append(area.parent());
      }
      lines.append('\n');
    }
    for (FormerArea former : areas.history().all()) {
      Area area = former.area();
      List<String> successors = former.successors().stream().map(Area::code).toList();
      lines
          .append(
              String.join(
                  ",",
                  area.code(),
                  area.name(),
                  area.kana(),
                  String.valueOf(area.parent()),
                  String.join(" ", successors)))
          .append('\n');
    }
    return lines.toString();
  }
}
