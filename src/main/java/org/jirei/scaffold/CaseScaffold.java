package org.jirei.scaffold;

/**
 * What is known of a case.
 *
 * @param id of the case, which is also the name of its file
 * @param fields of the front matter; the writer sets the id, and the status of a draft
 * @param body Markdown under its headings, blank if nothing is known
 * @param isComplete whether nobody has to finish it: it is written as it is, without explanations
 */
public record CaseScaffold(String id, Entry.Fields fields, String body, boolean isComplete) {

  /** What is known of a case that a person will finish. */
  public CaseScaffold(String id, Entry.Fields fields, String body) {
    this(id, fields, body, false);
  }

  /** The same under another id. */
  public CaseScaffold named(String other) {
    return new CaseScaffold(other, fields, body, isComplete);
  }
}
