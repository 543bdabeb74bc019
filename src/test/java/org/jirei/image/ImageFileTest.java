package org.jirei.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jirei.fixtures.Trials;
import org.jirei.image.ImageFile.Finding;
import org.jirei.problem.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An image is what its content says, whatever its name claims. */
class ImageFileTest {

  static Stream<Arguments> images() {
    return Stream.of(
        arguments("a.jpg", ImageBytes.jpeg(), 16, 8),
        arguments("a.JPEG", ImageBytes.jpeg(), 16, 8),
        arguments("a.png", ImageBytes.png(7, 5), 7, 5),
        arguments("a.gif", ImageBytes.gif(), 3, 2),
        arguments("a.webp", ImageBytes.webp(), 20, 10),
        arguments("a.avif", ImageBytes.avif(new byte[9]), 64, 48),
        arguments("a.ico", ImageBytes.ico(4), 32, 32));
  }

  @ParameterizedTest
  @MethodSource("images")
  void an_image_that_is_what_its_name_claims_has_its_size(
      String name, byte[] bytes, int width, int height) {
    ImageFile image = ImageFile.of(bytes, name, name);
    assertEquals(List.of(), image.findings());
    assertEquals(new ImageSize(width, height), image.size());
  }

  @ParameterizedTest
  @MethodSource("images")
  void an_image_that_is_cut_off_anywhere_is_told(String name, byte[] bytes) {
    for (int length = 0; length < bytes.length; length++) {
      ImageFile image = ImageFile.of(Arrays.copyOf(bytes, length), name, name);
      assertTrue(image.hasErrors(), name + " with " + length + " bytes of " + bytes.length);
    }
  }

  @ParameterizedTest
  @MethodSource("images")
  void no_change_of_some_bytes_makes_the_reader_throw(String name, byte[] bytes) {
    Random random = Trials.random(name);
    for (int round = Trials.count(300, 20_000); round > 0; round--) {
      byte[] changed = bytes.clone();
      for (int change = 0; change < 3; change++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      ImageFile.of(changed, name, name);
      ImageFile.published(changed, name);
    }
  }

  @Test
  void an_image_under_the_name_of_another_format_is_told_by_its_real_one() {
    assertEquals(
        Finding.of(ProblemKind.IMAGE_MISNAMED, "mado.png", "PNG", "JPEG", "mado.jpg"),
        only(ImageBytes.jpeg(), "mado.png"));
    byte[] svg = ImageBytes.bytes("<svg xmlns='http://www.w3.org/2000/svg'/>");
    assertEquals(
        Finding.of(ProblemKind.IMAGE_MISNAMED, "zu.gif", "GIF", "SVG", "zu.svg"),
        only(svg, "zu.gif"));
    assertEquals(
        Finding.of(ProblemKind.IMAGE_MISNAMED, "zu.svg", "SVG", "WebP", "zu.webp"),
        only(ImageBytes.webp(), "zu.svg"));
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7, PDF",
    "BM1234567, BMP",
    "<!DOCTYPE html><html><svg xmlns='x'/>, HTML",
    "'\0\0\0\u0018ftypheic\0\0\0\0mif1', HEIC",
    "'\0\0\0\u0018ftypisom\0\0\0\0isom', MP4",
  })
  void a_file_that_is_no_image_of_the_web_is_told_by_its_kind(String start, String kind) {
    assertEquals(
        Finding.of(ProblemKind.IMAGE_MISNAMED, "a.jpg", "JPEG", kind, ""),
        only(ImageBytes.bytes(start), "a.jpg"));
  }

  @Test
  void a_file_without_any_sense_is_broken() {
    for (String content : List.of("", "x", "photo", "\0\0\0\0")) {
      assertEquals(
          Finding.of(ProblemKind.IMAGE_BROKEN, "a.jpg", "JPEG"),
          only(ImageBytes.bytes(content), "a.jpg"));
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 5", "5, 0", "-1, 5", "30000, 1", "15000, 15000"})
  void a_size_that_no_browser_can_show_is_told(int width, int height) {
    ImageFile image = ImageFile.of(ImageBytes.png(width, height), "a.png", "a.png");
    assertEquals(ProblemKind.IMAGE_DIMENSIONS, image.findings().getFirst().kind());
    assertEquals(null, image.size());
  }

  @Test
  void a_file_beyond_the_limit_is_told_without_opening_it(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.png");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(3L << 30);
    }
    assertEquals(
        List.of(Finding.of(ProblemKind.IMAGE_TOO_LARGE, "a.png", "3072 MB", "10 MB")),
        ImageFile.of(file, "a.png", "a.png").findings());
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(ImageFile.MAX_BYTES + 1);
    }
    assertEquals(
        List.of("a.png", "10.1 MB", "10 MB"),
        ImageFile.of(file, "a.png", "a.png").findings().getFirst().arguments());
  }

  @Test
  void an_image_at_the_limit_passes(@TempDir Path folder) throws IOException {
    byte[] png = ImageBytes.png(4, 4);
    byte[] filler = new byte[ImageFile.MAX_BYTES - png.length - 12];
    Path file =
        Files.write(
            folder.resolve("a.png"), ImageBytes.png(4, 4, ImageBytes.chunk("teSt", filler)));
    assertEquals(ImageFile.MAX_BYTES, Files.size(file));
    assertFalse(ImageFile.of(file, "a.png", "a.png").hasErrors());
  }

  private static Finding only(byte[] bytes, String name) {
    List<Finding> findings = ImageFile.of(bytes, name, name).findings();
    assertEquals(1, findings.size(), "" + findings);
    return findings.getFirst();
  }
}
