package org.jirei.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jirei.html.PageContext;
import org.jirei.publish.OutputFile;
import org.jirei.publish.PagePath;
import org.jirei.site.LanguagePlan;
import org.jirei.site.SharedPaths;
import org.jirei.site.SiteFile;
import org.jirei.site.SiteOutput;
import org.jirei.site.SitePlan;
import org.jirei.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * All files for programs, and the catalogue that tells of those with data: what they are, how
 * large, and by which checksum one knows that a copy is whole.
 */
public final class DataOutput implements SiteOutput {

  private static final PagePath TURTLE = new PagePath(SharedPaths.DATA + "catalog.ttl");
  private static final PagePath JSON_LD = new PagePath(SharedPaths.DATA + "catalog.jsonld");

  /** The outputs whose files the catalogue lists, besides the tables. */
  private final List<SiteOutput> parts = List.of(new CitationOutput(), new JsonOutput());

  private final @Nullable Theme theme;

  /** The files alone, without a page that offers them. */
  public DataOutput() {
    this.theme = null;
  }

  /** The files, and the page that offers them. */
  public DataOutput(Theme theme) {
    this.theme = theme;
  }

  @Override
  public List<SiteFile> files(SitePlan plan) throws IOException {
    List<SiteFile> files = new ArrayList<>();
    List<Described> described = new ArrayList<>();
    TableFiles tables = TableFiles.of(plan);
    List<SiteFile> made = new ArrayList<>(tables.files());
    for (SiteOutput part : parts) {
      made.addAll(part.files(plan));
    }
    for (SiteFile file : made) {
      Distribution.Format format = Distribution.format(file.path());
      if (format == null) {
        files.add(file);
      } else {
        Described one = new Described(file, format);
        described.add(one);
        files.add(SiteFile.of(file.path(), one::make));
      }
    }
    Catalog catalog = new Catalog(plan);
    files.add(
        SiteFile.of(
            TURTLE, () -> OutputFile.text(TURTLE, TurtleText.of(nodes(catalog, described)))));
    files.add(
        SiteFile.of(
            JSON_LD, () -> new OutputFile(JSON_LD, JsonLdText.of(nodes(catalog, described)))));
    files.addAll(pages(plan, tables, List.copyOf(files)));
    return files;
  }

  /** The page that offers the files, in every language. */
  private List<SiteFile> pages(SitePlan plan, TableFiles tables, List<SiteFile> offered) {
    List<SiteFile> pages = new ArrayList<>();
    Theme look = theme;
    if (look != null) {
      List<PagePath> paths =
          offered.stream()
              .map(SiteFile::path)
              .filter(path -> path.value().startsWith(SharedPaths.DATA))
              .toList();
      for (LanguagePlan language : plan.languages()) {
        PagePath path = language.data();
        PageContext context =
            PageContext.of(plan.library(), language, path, "data.title", "data.description");
        SiteFile.Maker maker =
            () -> OutputFile.text(path, look.render("data", DataView.of(context, tables, paths)));
        pages.add(SiteFile.page(path, maker));
      }
    }
    return pages;
  }

  @Override
  public boolean mayHave(String path) {
    return path.contains(SharedPaths.DATA) || parts.stream().anyMatch(part -> part.mayHave(path));
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
