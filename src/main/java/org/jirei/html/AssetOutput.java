package org.jirei.html;

import java.util.List;
import org.jirei.site.SiteFile;
import org.jirei.site.SiteOutput;
import org.jirei.site.SitePlan;
import org.jirei.theme.Theme;

/** The style sheets, scripts and other files of the theme that all pages share. */
public final class AssetOutput implements SiteOutput {

  private final Theme theme;

  public AssetOutput(Theme theme) {
    this.theme = theme;
  }

  @Override
  public List<SiteFile> files(SitePlan plan) {
    return new Assets(theme, plan.library().site().look()).all();
  }
}
