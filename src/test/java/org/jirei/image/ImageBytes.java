package org.jirei.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Builds small images byte by byte, with whatever metadata a test wants to find in them. */
public final class ImageBytes {

  private ImageBytes() {}

  /** The letters as bytes, one each. */
  static byte[] bytes(String letters) {
    return letters.getBytes(ISO_8859_1);
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  /** A grey JPEG of 16 by 8 pixels; its pixels are not a picture of anything. */
  public static byte[] jpeg(byte[]... segments) {
    byte[] frame = {8, 0, 8, 0, 16, 1, 1, 0x11, 0};
    byte[] scan = {1, 1, 0, 0, 63, 0};
    return joined(
        new byte[] {(byte) 0xff, (byte) 0xd8},
        joined(segments),
        segment(0xc0, frame),
        segment(0xda, scan),
        new byte[] {0x12, (byte) 0xff, 0, 0x34, (byte) 0xff, (byte) 0xd0, 0x56},
        new byte[] {(byte) 0xff, (byte) 0xd9});
  }

  /** The same with the Exif data of {@link #exif}. */
  public static byte[] jpegWithExif(ByteOrder order) {
    return jpeg(segment(0xe1, joined(bytes("Exif\0\0"), exif(order))));
  }

  static byte[] segment(int marker, byte[] content) {
    ByteBuffer out = ByteBuffer.allocate(4 + content.length);
    out.put((byte) 0xff).put((byte) marker).putShort((short) (content.length + 2)).put(content);
    return out.array();
  }

  /** A PNG of one pixel row of a given size in which only the header and the ends are real. */
  public static byte[] png(int width, int height, byte[]... chunks) {
    ByteBuffer header = ByteBuffer.allocate(13);
    header.putInt(width).putInt(height).put(new byte[] {8, 0, 0, 0, 0});
    return joined(
        new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
        chunk("IHDR", header.array()),
        joined(chunks),
        chunk("IDAT", deflated(new byte[] {0, 1, 2})),
        chunk("IEND", new byte[0]));
  }

  static byte[] chunk(String name, byte[] content) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes(name));
    checksum.update(content);
    ByteBuffer out = ByteBuffer.allocate(12 + content.length);
    out.putInt(content.length).put(bytes(name)).put(content).putInt((int) checksum.getValue());
    return out.array();
  }

  static byte[] deflated(byte[] content) {
    Deflater deflater = new Deflater();
    deflater.setInput(content);
    deflater.finish();
    byte[] out = new byte[content.length + 64];
    return java.util.Arrays.copyOf(out, deflater.deflate(out));
  }

  /** A WebP of 20 by 10 pixels in its extended form. */
  static byte[] webp(byte[]... chunks) {
    byte[] size = {0, 0, 0, 0, 19, 0, 0, 9, 0, 0};
    byte[] inside = joined(bytes("WEBP"), riff("VP8X", size), joined(chunks));
    return joined(bytes("RIFF"), little(inside.length), inside);
  }

  static byte[] riff(String name, byte[] content) {
    byte[] padding = new byte[content.length % 2];
    return joined(bytes(name), little(content.length), content, padding);
  }

  /** A GIF of 3 by 2 pixels. */
  static byte[] gif(byte[]... extensions) {
    byte[] image = {0x2c, 0, 0, 0, 0, 3, 0, 2, 0, 0, 2, 2, 1, 2, 0};
    byte[] screen = {3, 0, 2, 0, 0, 0, 0};
    return joined(bytes("GIF89a"), screen, joined(extensions), image, new byte[] {0x3b});
  }

  /** An AVIF of 64 by 48 pixels with a given content. */
  static byte[] avif(byte[] content) {
    ByteBuffer size = ByteBuffer.allocate(12).putInt(0).putInt(64).putInt(48);
    byte[] properties = box("iprp", box("ipco", box("ispe", size.array())));
    byte[] meta = box("meta", joined(new byte[4], properties));
    return joined(box("ftyp", bytes("avif\0\0\0\0avifmif1")), meta, box("mdat", content));
  }

  static byte[] box(String name, byte[] content) {
    byte[] length = ByteBuffer.allocate(4).putInt(8 + content.length).array();
    return joined(length, bytes(name), content);
  }

  /** An icon file with one image of 32 by 32 pixels. */
  static byte[] ico(int statedLength) {
    ByteBuffer out = ByteBuffer.allocate(26).order(ByteOrder.LITTLE_ENDIAN);
    out.putShort((short) 0).putShort((short) 1).putShort((short) 1);
    out.put(new byte[] {32, 32, 0, 0, 1, 0, 8, 0}).putInt(statedLength).putInt(22).putInt(7);
    return out.array();
  }

  private static byte[] little(int value) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
  }

  /**
   * Exif data of a camera «Kamera» with orientation 6, taken at 35°21′43.5″ N, 136°36′48″ E.
   *
   * @param order of its numbers
   */
  static byte[] exif(ByteOrder order) {
    return exif(order, true);
  }

  /** The same, with or without the place. */
  static byte[] exif(ByteOrder order, boolean placed) {
    // Offsets count from the TIFF header: directory at 8, GPS directory at 100, values at 200.
    ByteBuffer out = ByteBuffer.allocate(280).order(order);
    out.put(bytes(order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM")).putShort((short) 42).putInt(8);
    List<int[]> entries = new ArrayList<>();
    entries.add(new int[] {0x010f, 2, 7, 200});
    entries.add(new int[] {0x0112, 3, 1, -6});
    if (placed) {
      entries.add(new int[] {0x8825, 4, 1, 100});
    }
    entries.add(new int[] {0x8298, 2, 5, 210});
    directory(out, entries);
    if (placed) {
      out.position(100);
      directory(
          out,
          List.of(
              new int[] {1, 2, 2, 'N'},
              new int[] {2, 5, 3, 220},
              new int[] {3, 2, 2, 'E'},
              new int[] {4, 5, 3, 244}));
      out.position(220);
      for (int number : new int[] {35, 1, 21, 1, 435, 10, 136, 1, 36, 1, 48, 1}) {
        out.putInt(number);
      }
    }
    out.position(200);
    out.put(bytes("Kamera\0"));
    out.position(210);
    out.put(bytes("City\0"));
    return out.array();
  }

  /** Tag, type, count and value; a value of a short is given as its negative. */
  private static void directory(ByteBuffer out, List<int[]> entries) {
    out.putShort((short) entries.size());
    for (int[] entry : entries) {
      out.putShort((short) entry[0]).putShort((short) entry[1]).putInt(entry[2]);
      if (entry[3] < 0) {
        out.putShort((short) -entry[3]).putShort((short) 0);
      } else if (entry[1] == 2 && entry[2] <= 4) {
        out.put((byte) entry[3]).put(new byte[3]);
      } else {
        out.putInt(entry[3]);
      }
    }
    out.putInt(0);
  }

  static final String XMP =
      "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF"
          + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
          + "<rdf:Description xmlns:exif='http://ns.adobe.com/exif/1.0/'"
          + " xmlns:dc='http://purl.org/dc/elements/1.1/'\n"
          + " exif:GPSLatitude=\"35,21.725N\" exif:GPSLongitude='136,36.8E' dc:format='image/jpeg'>"
          + "<exif:GPSAltitude>12/1</exif:GPSAltitude><exif:GPSMapDatum/>"
          + "<dc:creator>photographer</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>";

  /** The segment of a JPEG in which Photoshop keeps IPTC data: title, city, country, creator. */
  static byte[] iptc() {
    byte[] sets =
        joined(
            dataSet(5, "Room"),
            dataSet(90, "Ogaki"),
            dataSet(92, "Marunouchi 2"),
            dataSet(101, "Japan"),
            dataSet(80, "photographer"));
    byte[] resource =
        ByteBuffer.allocate(8)
            .putShort((short) 0x0404)
            .putShort((short) 0)
            .putInt(sets.length)
            .array();
    byte[] padding = new byte[sets.length % 2];
    byte[] before = joined(bytes("8BIM"), new byte[] {4, 0x0a, 3, 'a', 'b', 'c', 0, 0, 0, 1, 9, 0});
    return segment(
        0xed, joined(bytes("Photoshop 3.0\0"), before, bytes("8BIM"), resource, sets, padding));
  }

  private static byte[] dataSet(int number, String words) {
    ByteBuffer out = ByteBuffer.allocate(5 + words.length());
    out.put((byte) 0x1c).put((byte) 2).put((byte) number).putShort((short) words.length());
    return out.put(bytes(words)).array();
  }
}
