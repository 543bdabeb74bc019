package org.jirei.html;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jirei.image.ImageFile;
import org.jirei.model.Branding;
import org.jirei.model.CaseStudy;
import org.jirei.model.Image;
import org.jirei.publish.OutputFile;
import org.jirei.publish.PagePath;
import org.jirei.site.SharedPaths;
import org.jirei.site.SiteFile;
import org.jirei.site.SiteOutput;
import org.jirei.site.SitePlan;

/**
 * The images of cases and articles, and the logo, as they are in the content, but without the place
 * where a photograph was taken.
 */
public final class ImageOutput implements SiteOutput {

  private final Path source;

  /**
   * @param source the content folder
   */
  public ImageOutput(Path source) {
    this.source = source;
  }

  @Override
  public List<SiteFile> files(SitePlan plan) {
    List<SiteFile> files = new ArrayList<>();
    Branding.Logo logo = plan.library().site().look().logo();
    if (logo != null) {
      files.add(copy(SharedPaths.logo(logo), logo.file()));
    }
    // Articles in several languages show the same images; each is published once.
    plan.library().articles().stream()
        .flatMap(article -> article.images().stream())
        .distinct()
        .forEach(name -> files.add(copy(SharedPaths.imageOfPages(name), "pages/pictures/" + name)));
    plan.library().cases().forEach(caseStudy -> add(caseStudy, files));
    return files;
  }

  private void add(CaseStudy caseStudy, List<SiteFile> files) {
    for (Image image : caseStudy.images()) {
      PagePath path = SharedPaths.imageOf(caseStudy, image);
      if (caseStudy.folder() != null && path != null) {
        files.add(copy(path, caseStudy.folder() + "/" + image.file()));
      }
    }
  }

  private SiteFile copy(PagePath path, String inContent) {
    Path file = source.resolve(inContent);
    return SiteFile.of(path, () -> new OutputFile(path, ImageFile.published(file)));
  }
}
