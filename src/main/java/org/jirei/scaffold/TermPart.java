package org.jirei.scaffold;

/** What a new term is made of, in the order in which it is asked for. */
public enum TermPart {
  JA,
  EN,
  ID,
  DEFINITION_JA,
  DEFINITION_EN,
  SYNONYM,
  BROADER;

  /** Whether a term cannot be without it. */
  public boolean isNeeded() {
    return this != SYNONYM && this != BROADER;
  }
}
