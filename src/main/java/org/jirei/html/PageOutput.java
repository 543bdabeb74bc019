package org.jirei.html;

import java.util.ArrayList;
import java.util.List;
import org.jirei.site.LanguagePlan;
import org.jirei.site.Page;
import org.jirei.site.RelatedCases;
import org.jirei.site.SiteFile;
import org.jirei.site.SiteOutput;
import org.jirei.site.SitePlan;
import org.jirei.theme.Theme;

/** The pages of all languages, except the form and the data, which have their own outputs. */
public final class PageOutput implements SiteOutput {

  private final Theme theme;
  private final RelatedCases related;

  public PageOutput(Theme theme, RelatedCases related) {
    this.theme = theme;
    this.related = related;
  }

  @Override
  public List<SiteFile> files(SitePlan plan) {
    List<SiteFile> files = new ArrayList<>();
    for (LanguagePlan language : plan.languages()) {
      Renderer renderer = new Renderer(plan.library(), language, related, theme);
      for (Page page : language.pages()) {
        if (!(page instanceof Page.Form || page instanceof Page.Data)) {
          files.add(SiteFile.page(page.path(), () -> renderer.render(page)));
        }
      }
    }
    return files;
  }
}
