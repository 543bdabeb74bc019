package org.jirei.form;

import java.util.ArrayList;
import java.util.List;
import org.jirei.html.PageContext;
import org.jirei.model.Library;
import org.jirei.publish.OutputFile;
import org.jirei.publish.PagePath;
import org.jirei.site.LanguagePlan;
import org.jirei.site.SharedPaths;
import org.jirei.site.SiteFile;
import org.jirei.site.SiteOutput;
import org.jirei.site.SitePlan;
import org.jirei.theme.Theme;

/** The page with the form in each language, and the data that all languages share. */
public final class FormOutput implements SiteOutput {

  private final Theme theme;

  public FormOutput(Theme theme) {
    this.theme = theme;
  }

  @Override
  public List<SiteFile> files(SitePlan plan) {
    List<SiteFile> files = new ArrayList<>();
    for (LanguagePlan language : plan.languages()) {
      files.add(SiteFile.page(language.form(), () -> page(plan.library(), language)));
    }
    FormData data = new FormData(plan.library());
    files.add(SiteFile.of(SharedPaths.FORM_RULES, data::rules));
    files.add(SiteFile.of(SharedPaths.FORM_AREAS, data::areas));
    files.add(SiteFile.of(SharedPaths.FORM_YAML, data::yaml));
    files.add(SiteFile.of(SharedPaths.FORM_TEMPLATE, data::template));
    return files;
  }

  private OutputFile page(Library library, LanguagePlan plan) {
    PagePath path = plan.form();
    PageContext context = PageContext.of(library, plan, path, "form.title", "form.description");
    return OutputFile.text(path, theme.render("form", FormView.of(context)));
  }
}
