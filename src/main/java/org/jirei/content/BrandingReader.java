package org.jirei.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jirei.content.Node.Scalar;
import org.jirei.image.ImageFile;
import org.jirei.image.ImageSize;
import org.jirei.model.Branding;
import org.jirei.model.Branding.FooterLine;
import org.jirei.model.Branding.Logo;
import org.jirei.model.Colour;
import org.jirei.problem.ProblemKind;
import org.jirei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/** Reads the logo, the colours and the footer of a site. */
final class BrandingReader {

  private static final List<String> TYPES = List.of(".svg", ".png");

  private final Path folder;
  private final FileProblems findings;

  BrandingReader(Path folder, FileProblems findings) {
    this.folder = folder;
    this.findings = findings;
  }

  Branding read(Fields site) {
    Fields colours = site.fields("colours");
    return new Branding(
        logo(site.scalar("logo")),
        colours == null ? null : colour(colours.scalar("key")),
        footer(site));
  }

  private @Nullable Logo logo(@Nullable Scalar scalar) {
    if (scalar == null) {
      return null;
    }
    String name = scalar.text();
    boolean beside = !name.contains("/") && !name.contains("\\") && !name.startsWith(".");
    try {
      if (!beside
          || !Files.isRegularFile(folder.resolve(name))
          || !FolderBoundary.of(folder).holds(folder.resolve(name))) {
        findings.add(ProblemKind.LOGO_MISSING, scalar.span(), name);
        return null;
      }
      boolean usable = TYPES.stream().anyMatch(name::endsWith);
      ImageFile image =
          usable ? new ImageCheck(findings, folder, List.of()).inspect(name, scalar.span()) : null;
      ImageSize size = image == null ? null : image.size();
      if (!usable || image != null && size == null && !image.hasErrors()) {
        findings.add(ProblemKind.LOGO_FORMAT, scalar.span(), name);
      }
      return size == null ? null : new Logo(name, size.width(), size.height());
    } catch (IOException e) {
      findings.add(ProblemKind.UNREADABLE_FILE, scalar.span());
      return null;
    }
  }

  private @Nullable Colour colour(@Nullable Scalar scalar) {
    if (scalar == null) {
      return null;
    }
    Colour colour = Colour.parse(scalar.text());
    if (colour == null) {
      findings.add(ProblemKind.COLOUR_UNREADABLE, scalar.span(), scalar.text());
      return null;
    }
    double contrast = colour.contrast(Colour.WHITE);
    if (contrast < Colour.TEXT_CONTRAST) {
      // Cut off, not rounded: 4.49 is not enough and must not read as 4.5.
      String ratio = String.format(Locale.ROOT, "%.1f", Math.floor(contrast * 10) / 10);
      String darker = colour.towards(Colour.BLACK, Colour.TEXT_CONTRAST, Colour.WHITE).toString();
      findings.add(ProblemKind.COLOUR_WEAK, scalar.span(), scalar.text(), ratio, darker);
    }
    return colour;
  }

  private List<FooterLine> footer(Fields site) {
    List<FooterLine> lines = new ArrayList<>();
    for (Fields line : site.list("footer")) {
      Bilingual words = VocabularyReader.bilingual(line);
      Scalar url = line.scalar("url");
      String href = url == null ? null : new Addresses(findings).ofWholeField(url);
      if (words != null) {
        lines.add(new FooterLine(words, href));
      }
    }
    return lines;
  }
}
