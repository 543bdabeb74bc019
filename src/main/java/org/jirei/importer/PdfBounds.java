package org.jirei.importer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.jirei.importer.Refusal.Refused;

/**
 * Stops a PDF that needs more resources than its pages can justify. PDFBox unpacks the contents of
 * a page into memory at once, so their size must be known before.
 */
final class PdfBounds {

  private final Set<COSStream> measured = Collections.newSetFromMap(new IdentityHashMap<>());
  private int operators;

  /** Counts one operator of a page. */
  void operator() throws IOException {
    operators++;
    if (operators > Limits.PDF_OPERATORS) {
      throw new IOException(new Refused(Refusal.TOO_MUCH_DRAWN, Limits.PDF_OPERATORS));
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new IOException(new Refused(Refusal.TOO_SLOW, Limits.TIME.toSeconds()));
    }
  }

  /** Unpacks a stream piece by piece, up to the limit. */
  void stream(COSStream stream) throws IOException {
    if (!measured.add(stream)) {
      return;
    }
    byte[] bytes;
    try (InputStream raw = stream.createRawInputStream()) {
      bytes = raw.readAllBytes();
    }
    int index = 0;
    for (COSName filter : filters(stream.getFilters())) {
      Bounded unpacked = new Bounded();
      FilterFactory.INSTANCE
          .getFilter(filter)
          .decode(new ByteArrayInputStream(bytes), unpacked, stream, index++);
      bytes = unpacked.toByteArray();
    }
  }

  private static List<COSName> filters(COSBase filters) {
    List<COSName> names = new ArrayList<>();
    if (filters instanceof COSName name) {
      names.add(name);
    } else if (filters instanceof COSArray array) {
      array.forEach(
          each -> {
            if (each instanceof COSName name) {
              names.add(name);
            }
          });
    }
    return names;
  }

  private static final class Bounded extends ByteArrayOutputStream {

    @Override
    public synchronized void write(int b) {
      check(1);
      super.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      check(length);
      super.write(bytes, from, length);
    }

    private void check(int more) {
      if (count + (long) more > Limits.PART_BYTES) {
        throw new Overflow();
      }
    }
  }

  /** Unchecked, because the filters treat some checked exceptions as a damaged file. */
  static final class Overflow extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
