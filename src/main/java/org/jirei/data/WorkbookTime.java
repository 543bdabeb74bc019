package org.jirei.data;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * Takes the time of the machine out of a workbook. The library writes it into the properties of the
 * document and leaves no choice, but the same content must have the same bytes.
 *
 * <p>The properties must be in the archive without compression ({@link #READABLE}). They begin with
 * the head of a single stored block (RFC 1951, 3.2.4); their checksum stands behind them and in the
 * directory of the archive (PKWARE APPNOTE, 4.3.9 and 4.3.12).
 */
final class WorkbookTime {

  /** The compression level that leaves text as it is. */
  static final int READABLE = 0;

  private static final byte[] BEFORE =
      "<dcterms:created xsi:type=\"dcterms:W3CDTF\">".getBytes(StandardCharsets.US_ASCII);

  /** As long as what the library writes; archives know no earlier time. */
  private static final byte[] TIME = "1980-01-01T00:00:00.000Z".getBytes(StandardCharsets.US_ASCII);

  private static final byte[] BEGIN = "<?xml ".getBytes(StandardCharsets.US_ASCII);

  /** The length of a stored block stands four bytes before it, its complement two. */
  private static final int LENGTH_BEFORE = 4;

  private WorkbookTime() {}

  /** The same archive with a fixed time; changes the bytes that are given. */
  static byte[] fixed(byte[] archive) {
    int created = indexOf(archive, BEFORE, archive.length);
    int begin = created < 0 ? -1 : indexOf(archive, BEGIN, created);
    if (begin < LENGTH_BEFORE || archive[created + BEFORE.length + TIME.length] != '<') {
      throw new IllegalStateException("no readable time in the workbook");
    }
    ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    int length = Short.toUnsignedInt(bytes.getShort(begin - LENGTH_BEFORE));
    int before = checksum(archive, begin, length);
    System.arraycopy(TIME, 0, archive, created + BEFORE.length, TIME.length);
    int after = checksum(archive, begin, length);
    int descriptor = begin + length;
    while (descriptor < archive.length - Integer.BYTES && bytes.getInt(descriptor) != before) {
      descriptor++;
    }
    int directory = archive.length - Integer.BYTES;
    while (directory > descriptor && bytes.getInt(directory) != before) {
      directory--;
    }
    if (directory <= descriptor) {
      throw new IllegalStateException("no checksum of the time in the workbook");
    }
    bytes.putInt(descriptor, after);
    bytes.putInt(directory, after);
    return archive;
  }

  private static int checksum(byte[] bytes, int from, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes, from, length);
    return (int) sum.getValue();
  }

  /** The last place before an end; -1 if there is none. */
  private static int indexOf(byte[] bytes, byte[] wanted, int end) {
    for (int at = end - wanted.length; at >= 0; at--) {
      if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
        return at;
      }
    }
    return -1;
  }
}
