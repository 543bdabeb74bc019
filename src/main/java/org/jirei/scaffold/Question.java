package org.jirei.scaffold;

/** What is asked about a new case, in the order of the asking. */
public enum Question {
  TITLE(false),
  PARTY(true),
  AREA(true),
  TARGET(true),
  MEASURE(true),
  YEAR(false),
  KIND(false),
  SOURCE(false),
  ID(false);

  private final boolean repeated;

  Question(boolean repeated) {
    this.repeated = repeated;
  }

  /** Whether it may have several answers. */
  public boolean isRepeated() {
    return repeated;
  }
}
