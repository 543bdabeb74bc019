package org.jirei.image;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jirei.problem.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is published does not tell where a photograph was taken, and tells everything else. A
 * library that Jirei does not use for it reads the result.
 */
class PositionTest {

  private static final byte[] EXIF_HEAD = ImageBytes.bytes("Exif\0\0");
  private static final byte[] XMP = ImageBytes.bytes(ImageBytes.XMP);

  static Stream<Arguments> placed() {
    byte[] little = ImageBytes.exif(LITTLE_ENDIAN);
    byte[] big = ImageBytes.exif(BIG_ENDIAN);
    return Stream.of(
        arguments("a.jpg", ImageBytes.jpegWithExif(LITTLE_ENDIAN)),
        arguments("a.jpg", ImageBytes.jpeg(app1(EXIF_HEAD, big))),
        arguments("a.jpg", ImageBytes.jpeg(app1(xmpHead(), XMP))),
        arguments("a.jpg", ImageBytes.jpeg(ImageBytes.iptc())),
        arguments(
            "a.jpg",
            ImageBytes.jpeg(app1(EXIF_HEAD, big), app1(xmpHead(), XMP), ImageBytes.iptc())),
        arguments("a.png", ImageBytes.png(4, 3, ImageBytes.chunk("eXIf", big))),
        arguments("a.png", ImageBytes.png(4, 3, ImageBytes.chunk("iTXt", itxt(XMP)))),
        arguments("a.webp", ImageBytes.webp(ImageBytes.riff("EXIF", little))),
        arguments(
            "a.webp",
            ImageBytes.webp(
                ImageBytes.riff("EXIF", ImageBytes.joined(EXIF_HEAD, big)),
                ImageBytes.riff("XMP ", XMP))));
  }

  @ParameterizedTest
  @MethodSource("placed")
  void the_published_copy_has_no_position_and_all_else(String name, byte[] bytes) throws Exception {
    assertTrue(statesPlace(bytes), "the image of the test states no place");
    byte[] before = bytes.clone();
    byte[] published = ImageFile.published(bytes, name);
    assertArrayEquals(before, bytes, "the author's own bytes have changed");
    assertFalse(statesPlace(published));
    assertEquals(others(bytes), others(published));
    assertEquals(bytes.length, published.length);
    assertSame(published, ImageFile.published(published, name), "nothing is left to remove");
    assertArrayEquals(published, ImageFile.published(before, name));
    ImageFile image = ImageFile.of(bytes, name, name);
    assertEquals(
        List.of(ProblemKind.IMAGE_POSITION), image.findings().stream().map(f -> f.kind()).toList());
    assertFalse(image.hasErrors());
    assertEquals(List.of(), ImageFile.of(published, name, name).findings());
  }

  @Test
  void an_image_without_a_position_is_published_byte_by_byte() {
    byte[] jpeg = ImageBytes.jpeg(app1(EXIF_HEAD, ImageBytes.exif(BIG_ENDIAN, false)));
    assertSame(jpeg, ImageFile.published(jpeg, "a.jpg"));
    assertEquals(List.of(), ImageFile.of(jpeg, "a.jpg", "a.jpg").findings());
  }

  @Test
  void the_preview_behind_an_image_loses_its_position_too() {
    byte[] placed = ImageBytes.jpegWithExif(LITTLE_ENDIAN);
    byte[] published = ImageFile.published(ImageBytes.joined(ImageBytes.jpeg(), placed), "a.jpg");
    assertFalse(new String(published, ISO_8859_1).contains("N\0\0\0"));
    assertEquals(ImageBytes.jpeg().length + placed.length, published.length);
  }

  @Test
  void positions_in_the_pixels_box_of_avif_and_in_extensions_of_gif_are_removed() {
    byte[] content = ImageBytes.joined(new byte[10], ImageBytes.exif(BIG_ENDIAN), XMP);
    byte[] extension =
        ImageBytes.joined(
            new byte[] {0x21, (byte) 0xff, 11}, ImageBytes.bytes("XMP DataXMP"), XMP, new byte[3]);
    assertTrue(isRemoved(ImageBytes.avif(content), "a.avif"));
    String gif = new String(ImageFile.published(ImageBytes.gif(extension), "a.gif"), ISO_8859_1);
    assertFalse(gif.contains("GPS"));
    assertTrue(gif.contains("photographer"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<drone:GpsLongitude>136.6</drone:GpsLongitude>",
        "<wgs:long>136.6</wgs:long>",
        "<wgs:lat\n>35.3</wgs:lat>",
        "<maker:CenterLatitude>35.3</maker:CenterLatitude>",
      })
  void a_position_in_the_namespace_of_any_maker_is_removed(String property) {
    byte[] xmp =
        ImageBytes.bytes("<x:xmpmeta xmlns:gps='urn:g'>" + property + "<a:Alt/></x:xmpmeta>");
    byte[] image = ImageBytes.jpeg(app1(xmpHead(), xmp));
    String published = new String(ImageFile.published(image, "a.jpg"), ISO_8859_1);
    assertFalse(published.contains(property.replaceAll("[^0-9.]", "")), published);
    assertTrue(published.contains("xmlns:gps='urn:g'") && published.contains("<a:Alt/>"));
  }

  @Test
  void a_position_among_the_texts_of_a_png_is_removed() throws Exception {
    byte[] value = ImageBytes.bytes("35/1, 21/1");
    byte[] name = ImageBytes.bytes("exif:GPSLongitude\0");
    byte[] packed = ImageBytes.deflated(value);
    List<byte[]> chunks =
        List.of(
            ImageBytes.chunk("tEXt", ImageBytes.joined(name, value)),
            ImageBytes.chunk("zTXt", ImageBytes.joined(name, new byte[1], packed)),
            ImageBytes.chunk("iTXt", ImageBytes.joined(name, new byte[4], value)));
    for (byte[] chunk : chunks) {
      byte[] png = ImageBytes.png(4, 3, chunk);
      byte[] published = ImageFile.published(png, "a.png");
      String text = new String(published, ISO_8859_1);
      assertFalse(text.contains("21/1") || text.contains(new String(packed, ISO_8859_1)));
      assertTrue(ImageMetadataReader.readMetadata(new ByteArrayInputStream(published)) != null);
      assertSame(published, ImageFile.published(published, "a.png"));
    }
    byte[] other = ImageBytes.png(4, 3, ImageBytes.chunk("tEXt", ImageBytes.bytes("Title\0lat")));
    assertSame(other, ImageFile.published(other, "a.png"));
  }

  @Test
  void what_follows_an_image_is_not_published() {
    byte[] film =
        ImageBytes.joined(
            ImageBytes.box("ftyp", ImageBytes.bytes("mp42")),
            ImageBytes.box("moov", ImageBytes.bytes("\u00a9xyz+35.3+136.6/ \u00ff\u00d8\u00ff")));
    byte[] preview = ImageBytes.joined(ImageBytes.jpeg(), new byte[1], ImageBytes.jpeg());
    Map<byte[], String> images =
        Map.of(
            ImageBytes.jpeg(),
            "a.jpg",
            preview,
            "a.jpg",
            ImageBytes.png(4, 3),
            "a.png",
            ImageBytes.webp(),
            "a.webp",
            ImageBytes.webp(ImageBytes.riff("XXXX", new byte[3])),
            "a.webp",
            ImageBytes.gif(),
            "a.gif",
            ImageBytes.avif(new byte[9]),
            "a.avif");
    for (Map.Entry<byte[], String> each : images.entrySet()) {
      byte[] image = each.getKey();
      String name = each.getValue();
      byte[] whole = ImageBytes.joined(image, film);
      assertArrayEquals(image, ImageFile.published(whole, name));
      ImageFile file = ImageFile.of(whole, name, name);
      assertEquals(
          List.of(ProblemKind.IMAGE_APPENDED),
          file.findings().stream().map(f -> f.kind()).toList());
      assertFalse(file.hasErrors());
      byte[] archive = ImageBytes.joined(image, ImageBytes.bytes("PK\3\4 names and figures"));
      assertArrayEquals(image, ImageFile.published(archive, name));
      byte[] filled = ImageBytes.joined(image, new byte[7]);
      assertSame(filled, ImageFile.published(filled, name));
      assertEquals(List.of(), ImageFile.of(filled, name, name).findings());
    }
  }

  @Test
  void exif_data_in_a_png_may_have_the_mark_of_a_jpeg() {
    byte[] exif = ImageBytes.joined(EXIF_HEAD, ImageBytes.exif(LITTLE_ENDIAN));
    assertTrue(isRemoved(ImageBytes.png(4, 3, ImageBytes.chunk("eXIf", exif)), "a.png"));
  }

  @Test
  void a_position_that_cannot_be_removed_is_an_error() {
    byte[] packed =
        ImageBytes.joined(
            ImageBytes.bytes("XML:com.adobe.xmp\0\1\0\0\0"), ImageBytes.deflated(XMP));
    byte[] hex =
        ImageBytes.bytes(
            "Raw profile type exif\0\nexif\n     286\n"
                + java.util.HexFormat.of().formatHex(ImageBytes.exif(BIG_ENDIAN)));
    byte[] open = ImageBytes.bytes(ImageBytes.XMP.replace("</exif:GPSAltitude>", ""));
    for (byte[] png :
        List.of(
            ImageBytes.png(4, 3, ImageBytes.chunk("iTXt", packed)),
            ImageBytes.png(4, 3, ImageBytes.chunk("tEXt", hex)),
            ImageBytes.png(4, 3, ImageBytes.chunk("iTXt", itxt(open))))) {
      ImageFile image = ImageFile.of(png, "a.png", "a.png");
      assertEquals(ProblemKind.IMAGE_POSITION_FIXED, image.findings().getFirst().kind());
      assertTrue(image.hasErrors());
    }
  }

  private static boolean isRemoved(byte[] bytes, String name) {
    String published = new String(ImageFile.published(bytes, name), ISO_8859_1);
    return !published.contains("GPS")
        && !published.contains("N\0\0\0")
        && published.contains("Kamera");
  }

  private static byte[] app1(byte[] head, byte[] content) {
    return ImageBytes.segment(0xe1, ImageBytes.joined(head, content));
  }

  private static byte[] xmpHead() {
    return ImageBytes.bytes("http://ns.adobe.com/xap/1.0/\0");
  }

  private static byte[] itxt(byte[] xmp) {
    return ImageBytes.joined(ImageBytes.bytes("XML:com.adobe.xmp\0\0\0\0\0"), xmp);
  }

  private static boolean statesPlace(byte[] bytes) throws Exception {
    Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
    boolean exif =
        metadata.getDirectoriesOfType(GpsDirectory.class).stream()
            .anyMatch(gps -> gps.getTagCount() > 0);
    boolean xmp =
        metadata.getDirectoriesOfType(XmpDirectory.class).stream()
            .anyMatch(d -> d.getXmpProperties().keySet().stream().anyMatch(k -> k.contains("GPS")));
    boolean iptc =
        metadata.getDirectoriesOfType(IptcDirectory.class).stream()
            .flatMap(
                d ->
                    Stream.of(
                            IptcDirectory.TAG_CITY,
                            IptcDirectory.TAG_SUB_LOCATION,
                            IptcDirectory.TAG_COUNTRY_OR_PRIMARY_LOCATION_NAME)
                        .map(d::getString))
            .anyMatch(place -> place != null && !place.isBlank());
    return exif || xmp || iptc;
  }

  /** Everything that the library tells besides places. */
  private static List<String> others(byte[] bytes) throws Exception {
    Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
    Stream<Directory> directories =
        Stream.of(metadata.getDirectories().iterator())
            .flatMap(
                all ->
                    java.util.stream.StreamSupport.stream(
                        java.util.Spliterators.spliteratorUnknownSize(all, 0), false));
    return directories
        .filter(directory -> !(directory instanceof GpsDirectory))
        .flatMap(
            directory ->
                directory instanceof XmpDirectory xmp
                    ? xmp.getXmpProperties().entrySet().stream()
                        .filter(e -> !e.getKey().contains("GPS"))
                        .map(Object::toString)
                        .sorted()
                    : directory.getTags().stream()
                        .filter(tag -> !isPlace(directory, tag.getTagType()))
                        .map(tag -> directory.getName() + " " + tag))
        .toList();
  }

  private static boolean isPlace(Directory directory, int tag) {
    return directory instanceof IptcDirectory
        && List.of(
                IptcDirectory.TAG_CITY,
                IptcDirectory.TAG_SUB_LOCATION,
                IptcDirectory.TAG_COUNTRY_OR_PRIMARY_LOCATION_NAME)
            .contains(tag);
  }
}
