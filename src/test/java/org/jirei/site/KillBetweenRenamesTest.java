package org.jirei.site;

/** The same kills, where folders change places in two renames. */
class KillBetweenRenamesTest extends KillTest {

  @Override
  Swapping swapping() {
    return Swapping.IN_TWO_RENAMES;
  }
}
