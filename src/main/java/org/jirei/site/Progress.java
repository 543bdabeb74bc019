package org.jirei.site;

/** Is told how far a build has come; steps are reported from many threads. */
public interface Progress {

  /** Tells nobody. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(Phase phase, int steps) {}

        @Override
        public void step() {}
      };

  /**
   * A phase begins, and the one before it is over.
   *
   * @param steps how many it has, 0 where that is not known
   */
  void begin(Phase phase, int steps);

  /** One step of the phase is done. */
  void step();
}
