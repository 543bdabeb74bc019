package org.jirei.search;

/**
 * Bytes as a text that a script can hold between quotes, and a file in UTF-8 in eight bytes for
 * every seven, where Base64 takes nine and a third.
 *
 * <p>The bits, highest first, are cut into groups of seven. A group is the character of its number.
 * Five groups would end the string, or not survive in a script: such a group is written together
 * with the next one as a single character from U+0080 on, which has two bytes in UTF-8. Its number,
 * less 128, is the place of the group in {@link #UNSAFE} times 128, plus the next group. Where no
 * group follows, the place counts from 5 on. Groups that the last byte leaves open end in zeros.
 */
final class ShardText {

  /** NUL, line feed, carriage return, quote, backslash. */
  static final String UNSAFE = "\0\n\r\"\\";

  private static final int GROUP = 7;
  private static final int GROUPS = 1 << GROUP;

  private final StringBuilder text = new StringBuilder();

  /** The place in {@link #UNSAFE} of a group that waits for the next one; -1 if none does. */
  private int waiting = -1;

  private ShardText() {}

  static String of(byte[] bytes) {
    ShardText text = new ShardText();
    int held = 0;
    int bits = 0;
    for (byte each : bytes) {
      held = held << Byte.SIZE | each & 0xff;
      bits += Byte.SIZE;
      while (bits >= GROUP) {
        bits -= GROUP;
        text.add(held >> bits & GROUPS - 1);
      }
    }
    if (bits > 0) {
      text.add(held << GROUP - bits & GROUPS - 1);
    }
    if (text.waiting >= 0) {
      text.addPair(UNSAFE.length() + text.waiting, 0);
    }
    return text.text.toString();
  }

  private void add(int group) {
    if (waiting >= 0) {
      addPair(waiting, group);
      waiting = -1;
      return;
    }
    waiting = UNSAFE.indexOf(group);
    if (waiting < 0) {
      text.append((char) group);
    }
  }

  private void addPair(int place, int group) {
    text.append((char) (GROUPS + place * GROUPS + group));
  }
}
