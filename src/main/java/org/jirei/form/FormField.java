package org.jirei.form;

import java.util.List;
import org.jirei.vocabulary.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * One field of the form, or a group of them.
 *
 * @param path as in the schema: {@code roles[].tasks}
 * @param label its name
 * @param help what to enter
 * @param example null if it would not help
 * @param required whether its parent must contain it
 * @param least minimum number of items of a list
 * @param choices the choices, empty for free text
 * @param fields inside it
 */
public record FormField(
    String path,
    Control control,
    String label,
    String help,
    @Nullable String example,
    boolean required,
    int least,
    List<Choice> choices,
    List<FormField> fields) {

  public FormField {
    choices = List.copyOf(choices);
    fields = List.copyOf(fields);
  }

  /** How a field is filled in. */
  public enum Control {
    TEXT,
    PROSE,
    /** A list of texts, one on each line. */
    LINES,
    /** Tasks, one per line. A line that begins with a space belongs to the line above. */
    TASKS,
    FLAG,
    /** One of the choices. */
    CHOICE,
    /** Any number of the choices. */
    CHOICES,
    /** The code of an area, which is found by name. */
    AREA,
    /** The codes of areas, one per row. */
    AREAS,
    /** One of the parties in the form. */
    PARTY,
    /** Any number of parties, or all. */
    PARTIES,
    /** One of the rounds in the form. */
    ROUND,
    GROUP,
    ROWS
  }

  /**
   * A choice.
   *
   * @param id the value in the file
   * @param help null if the label is enough
   */
  public record Choice(String id, String label, @Nullable String help) {}

  /** Its name within its parent: {@code tasks}. */
  public String key() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** The list of terms that it chooses from, by the name of its file; null if it takes no terms. */
  public @Nullable String scheme() {
    Scheme scheme = Controls.TERMS.get(path);
    return scheme == null ? null : scheme.fileName();
  }

  /** Whether most cases do not need it, so that the form folds it away. */
  public boolean isFurther() {
    return FurtherFields.PATHS.contains(path);
  }
}
