package org.jirei.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jirei.publish.OutputFile;
import org.jirei.publish.PagePath;
import org.jirei.site.SharedPaths;
import org.jirei.site.SiteFile;
import org.jirei.site.SiteOutput;
import org.jirei.site.SitePlan;
import org.jspecify.annotations.Nullable;

/**
 * All files for programs, and the catalogue that tells of those with data: what they are, how
 * large, and by which checksum one knows that a copy is whole.
 */
public final class DataOutput implements SiteOutput {

  private static final PagePath TURTLE = new PagePath(SharedPaths.DATA + "catalog.ttl");
  private static final PagePath JSON_LD = new PagePath(SharedPaths.DATA + "catalog.jsonld");

  /** The outputs whose files the catalogue lists. */
  private final List<SiteOutput> parts = List.of(new CitationOutput(), new JsonOutput());

  @Override
  public List<SiteFile> files(SitePlan plan) throws IOException {
    List<SiteFile> files = new ArrayList<>();
    List<Described> described = new ArrayList<>();
    for (SiteOutput part : parts) {
      for (SiteFile file : part.files(plan)) {
        Distribution.Format format = Distribution.format(file.path());
        if (format == null) {
          files.add(file);
        } else {
          Described one = new Described(file, format);
          described.add(one);
          files.add(SiteFile.of(file.path(), one::make));
        }
      }
    }
    Catalog catalog = new Catalog(plan);
    files.add(
        SiteFile.of(
            TURTLE, () -> OutputFile.text(TURTLE, TurtleText.of(nodes(catalog, described)))));
    files.add(
        SiteFile.of(
            JSON_LD, () -> new OutputFile(JSON_LD, JsonLdText.of(nodes(catalog, described)))));
    return files;
  }

  @Override
  public boolean mayHave(String path) {
    return path.startsWith(SharedPaths.DATA) || parts.stream().anyMatch(part -> part.mayHave(path));
  }

  private static List<RdfNode> nodes(Catalog catalog, List<Described> described)
      throws IOException {
    List<Distribution> files = new ArrayList<>();
    for (Described one : described) {
      files.add(one.distribution());
    }
    return catalog.of(files);
  }

  /**
   * A file that the catalogue lists. Whoever makes it first also describes it, so that a build
   * makes it once.
   */
  private static final class Described {

    private final SiteFile file;
    private final Distribution.Format format;
    private @Nullable Distribution distribution;

    Described(SiteFile file, Distribution.Format format) {
      this.file = file;
      this.format = format;
    }

    synchronized OutputFile make() throws IOException {
      OutputFile made = file.make();
      if (distribution == null) {
        distribution = Distribution.of(made, format);
      }
      return made;
    }

    synchronized Distribution distribution() throws IOException {
      Distribution known = distribution;
      if (known == null) {
        known = Distribution.of(file.make(), format);
        distribution = known;
      }
      return known;
    }
  }
}
