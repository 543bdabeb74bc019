package org.jirei.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A view of a file that answers questions about any place without running off its end. */
final class Bytes {

  private final byte[] all;

  Bytes(byte[] all) {
    this.all = all;
  }

  int length() {
    return all.length;
  }

  /** Whether a stretch lies within the file. */
  boolean has(long at, long length) {
    return at >= 0 && length >= 0 && at + length <= all.length;
  }

  /** The unsigned byte at a place; -1 beyond the end. */
  int u8(long at) {
    return has(at, 1) ? all[(int) at] & 0xff : -1;
  }

  /** Two bytes as an unsigned number; -1 beyond the end. */
  int u16(long at, ByteOrder order) {
    return has(at, 2) ? Short.toUnsignedInt(buffer(order).getShort((int) at)) : -1;
  }

  /** Four bytes as an unsigned number; -1 beyond the end. */
  long u32(long at, ByteOrder order) {
    return has(at, 4) ? Integer.toUnsignedLong(buffer(order).getInt((int) at)) : -1;
  }

  /** Bytes as letters, one each; as many as there are. */
  String ascii(long at, long length) {
    if (!has(at, 0)) {
      return "";
    }
    int end = (int) Math.min(all.length, at + length);
    return new String(all, (int) at, end - (int) at, ISO_8859_1);
  }

  /** Whether a stretch of the file holds nothing but zeros. */
  boolean isZero(int from, int to) {
    int at = from;
    while (at < to && u8(at) == 0) {
      at++;
    }
    return at >= to;
  }

  /** Overwrites a stretch that lies within the file. */
  void fill(long at, long length, byte value) {
    Arrays.fill(all, (int) at, (int) (at + length), value);
  }

  /** Moves a stretch that lies within the file, as its target does. */
  void move(long from, long to, long length) {
    System.arraycopy(all, (int) from, all, (int) to, (int) length);
  }

  void putU16(long at, int value, ByteOrder order) {
    buffer(order).putShort((int) at, (short) value);
  }

  void putU32(long at, long value, ByteOrder order) {
    buffer(order).putInt((int) at, (int) value);
  }

  byte[] array() {
    return all;
  }

  private ByteBuffer buffer(ByteOrder order) {
    return ByteBuffer.wrap(all).order(order);
  }
}
