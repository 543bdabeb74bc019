package org.jirei.search;

import java.io.ByteArrayOutputStream;

/** Builds the bytes of a shard. */
final class PackedBytes {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /**
   * Adds a number of at least 0: seven bits in each byte, the lowest first; all but the last byte
   * have bit 128 set.
   */
  void add(int number) {
    int rest = number;
    while (rest > 0x7f) {
      bytes.write(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }

  void add(byte[] more) {
    bytes.writeBytes(more);
  }

  int size() {
    return bytes.size();
  }

  byte[] toArray() {
    return bytes.toByteArray();
  }
}
