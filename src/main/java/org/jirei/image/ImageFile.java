package org.jirei.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * What an image file turned out to be.
 *
 * @param size null if it states none, or if it is no image
 * @param findings what is wrong with the file as a whole, to be told where it is named
 * @param inside what is wrong with lines of the file itself, which an SVG has
 */
public record ImageFile(@Nullable ImageSize size, List<Finding> findings, List<Problem> inside) {

  /** The largest image, in bytes. A page with a larger one loads too slowly on a telephone. */
  public static final int MAX_BYTES = 10 << 20;

  private static final double MEGABYTE = 1 << 20;

  public ImageFile {
    findings = List.copyOf(findings);
    inside = List.copyOf(inside);
  }

  /**
   * Something that is wrong with the whole file.
   *
   * @param arguments of the kind
   */
  public record Finding(ProblemKind kind, List<String> arguments) {

    static Finding of(ProblemKind kind, String... arguments) {
      return new Finding(kind, List.of(arguments));
    }
  }

  /** Whether something is wrong that prevents publishing. */
  public boolean hasErrors() {
    return inside.stream().anyMatch(Problem::isError)
        || findings.stream()
            .anyMatch(f -> f.kind().usualSeverity() == org.jirei.problem.Severity.ERROR);
  }

  /**
   * Looks at an image file. One that is too large is not opened.
   *
   * @param name as its author writes it; its ending says what the file claims to be
   * @param displayPath how problems name the file
   */
  public static ImageFile of(Path file, String name, String displayPath) throws IOException {
    long length = Files.size(file);
    byte[] bytes = length > MAX_BYTES ? null : bytes(file);
    return bytes == null ? tooLarge(name, length) : of(bytes, name, displayPath);
  }

  /** The same for an image that has been read. */
  public static ImageFile of(byte[] bytes, String name, String displayPath) {
    if (bytes.length > MAX_BYTES) {
      return tooLarge(name, bytes.length);
    }
    ImageFormat claimed = ImageFormat.ofName(name);
    ImageFormat real = Signature.format(bytes);
    if (claimed == null || real == null || claimed != real) {
      return only(misnamed(bytes, name, claimed, real));
    }
    return real == ImageFormat.SVG ? svg(bytes, name, displayPath) : raster(real, bytes, name);
  }

  /**
   * The bytes of an image as they are published: without the place where it was taken.
   *
   * @throws IOException if the file is too large by now
   */
  public static byte[] published(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    byte[] bytes = bytes(file);
    if (bytes == null) {
      throw new IOException(name + ": more than " + megabytes(MAX_BYTES));
    }
    return published(bytes, name);
  }

  /** The same for an image that has been read; the same bytes if it is no image. */
  public static byte[] published(byte[] bytes, String name) {
    ImageFormat format = ImageFormat.ofName(name);
    return format == null || format != Signature.format(bytes)
        ? bytes
        : PositionRemoval.of(format, bytes).bytes();
  }

  /** The content of a file; null if it is too large, even if it has grown just now. */
  private static byte @Nullable [] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      return bytes.length > MAX_BYTES ? null : bytes;
    }
  }

  private static ImageFile only(Finding finding) {
    return new ImageFile(null, List.of(finding), List.of());
  }

  private static ImageFile tooLarge(String name, long length) {
    return only(
        Finding.of(ProblemKind.IMAGE_TOO_LARGE, name, megabytes(length), megabytes(MAX_BYTES)));
  }

  /** Rounded up, so that what is too large never reads as the limit: {@code 10.1 MB}. */
  private static String megabytes(long bytes) {
    double tenths = Math.ceil(bytes * 10 / MEGABYTE);
    return String.format(Locale.ROOT, tenths % 10 == 0 ? "%.0f MB" : "%.1f MB", tenths / 10);
  }

  private static Finding misnamed(
      byte[] bytes, String name, @Nullable ImageFormat claimed, @Nullable ImageFormat real) {
    if (real != null) {
      String claim = claimed == null ? "" : claimed.title();
      return Finding.of(ProblemKind.IMAGE_MISNAMED, name, claim, real.title(), real.rename(name));
    }
    String other = Signature.other(bytes);
    String claim = claimed == null ? "" : claimed.title();
    return other.isEmpty()
        ? Finding.of(ProblemKind.IMAGE_BROKEN, name, claim)
        : Finding.of(ProblemKind.IMAGE_MISNAMED, name, claim, other, "");
  }

  private static ImageFile svg(byte[] bytes, String name, String displayPath) {
    Svg.Reading svg = Svg.read(bytes, displayPath);
    String impossible = svg.size().impossible();
    List<Finding> findings = new ArrayList<>();
    if (impossible != null) {
      findings.add(Finding.of(ProblemKind.IMAGE_DIMENSIONS, name, impossible));
    }
    return new ImageFile(svg.size().size(), findings, svg.problems());
  }

  private static ImageFile raster(ImageFormat format, byte[] bytes, String name) {
    Bytes file = new Bytes(bytes);
    Raster raster =
        switch (format) {
          case PNG -> Png.raster(file);
          case JPEG -> Jpeg.raster(file);
          case GIF -> Gif.raster(file);
          case WEBP -> Webp.raster(file);
          case AVIF -> Avif.raster(file);
          case ICO -> Ico.raster(file);
          case SVG -> Raster.BROKEN;
        };
    List<Finding> findings = new ArrayList<>();
    boolean stated = raster.width() >= 0 && raster.height() >= 0;
    if (stated && !raster.isPlausible()) {
      String size = raster.width() + "×" + raster.height();
      findings.add(Finding.of(ProblemKind.IMAGE_DIMENSIONS, name, size));
    } else if (!raster.isWhole()) {
      findings.add(Finding.of(ProblemKind.IMAGE_BROKEN, name, format.title()));
    }
    PositionRemoval published = PositionRemoval.of(format, bytes);
    if (published.hasMore()) {
      findings.add(Finding.of(ProblemKind.IMAGE_APPENDED, name));
    }
    switch (published.position()) {
      case REMOVED -> findings.add(Finding.of(ProblemKind.IMAGE_POSITION, name));
      case FIXED -> findings.add(Finding.of(ProblemKind.IMAGE_POSITION_FIXED, name));
      case ABSENT -> {}
    }
    return new ImageFile(raster.size(), findings, List.of());
  }
}
