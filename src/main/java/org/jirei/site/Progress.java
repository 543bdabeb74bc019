package org.jirei.site;

/** Receives the progress of a build; steps are reported from many threads. */
public interface Progress {

  /** Ignores all progress. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(Phase phase, int steps) {}

        @Override
        public void step() {}
      };

  /**
   * A phase begins, and the previous one ends.
   *
   * @param steps number of its steps; 0 if not known
   */
  void begin(Phase phase, int steps);

  /** One step of the phase is done. */
  void step();
}
