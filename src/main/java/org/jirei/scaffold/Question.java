package org.jirei.scaffold;

/** The questions about a new case, in the order in which they are asked. */
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
