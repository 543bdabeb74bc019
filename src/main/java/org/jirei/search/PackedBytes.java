package org.jirei.search;

import java.io.ByteArrayOutputStream;

/** Bytes of a shard in the making. */
final class PackedBytes {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /**
   * A number of at least 0, seven bits a byte, the lowest first; all but the last byte have 128.
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
