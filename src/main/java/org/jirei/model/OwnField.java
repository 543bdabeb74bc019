package org.jirei.model;

import java.util.List;
import org.jirei.text.Bilingual;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * A field of cases that a publisher adds to those of Jirei, as declared in site.yaml.
 *
 * @param id its key in case files: {@code season}
 * @param help what authors should enter; null if the type says enough
 * @param isFacet whether readers browse and filter by its terms
 * @param isRequired whether every case must have it
 * @param isList whether a case may have several values
 * @param terms its terms if they stand in site.yaml; empty if they have a file of their own
 */
public record OwnField(
    String id,
    Bilingual label,
    Type type,
    @Nullable Bilingual help,
    boolean isFacet,
    boolean isRequired,
    boolean isList,
    List<Term> terms) {

  public OwnField {
    terms = List.copyOf(terms);
  }

  /** What its values are. */
  public enum Type {
    TEXT,
    NUMBER,
    DATE,
    TERM,
    URL
  }

  /** Whether its value is prose below a heading; all other values are facts at a glance. */
  public boolean isProse() {
    return type == Type.TEXT && !isList;
  }

  /** The list of its terms, which is empty for other types. */
  public Scheme scheme() {
    return schemeOf(id);
  }

  /** The list of terms of the field with an id. */
  public static Scheme schemeOf(String id) {
    return new Scheme(id);
  }

  /** The file that lists its terms, within the content folder. */
  public String termFile() {
    return terms.isEmpty() ? "vocabulary/" + scheme().fileName() + ".yaml" : "site.yaml";
  }

  /** The anchor of its text on the page of a case: {@code own-access}. */
  public String anchor() {
    return "own-" + id;
  }
}
