package org.jirei.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of the form, or a group of them.
 *
 * @param path as in the schema: {@code roles[].tasks}
 * @param label what it is called
 * @param help what goes in
 * @param example null where none would help
 * @param required whether what holds it must have it
 * @param least how many items a list needs
 * @param choices what can be chosen, empty where the author writes freely
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
    /** Tasks, one on each line; what follows a blank at the start belongs to the line above. */
    TASKS,
    FLAG,
    /** One of the choices. */
    CHOICE,
    /** Any number of the choices. */
    CHOICES,
    /** The code of an area, found by its name. */
    AREA,
    /** The codes of areas, each a row of its own. */
    AREAS,
    /** One of the parties that the form names. */
    PARTY,
    /** Any number of them, or all. */
    PARTIES,
    /** One of the rounds that the form names. */
    ROUND,
    GROUP,
    ROWS
  }

  /**
   * What can be chosen.
   *
   * @param id as the file says it
   * @param help null where the label says it all
   */
  public record Choice(String id, String label, @Nullable String help) {}

  /** Its name among its neighbours: {@code tasks}. */
  public String key() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** What nobody has to think of for most cases, so that it stands out of the way. */
  public boolean isFurther() {
    return FurtherFields.PATHS.contains(path);
  }
}
