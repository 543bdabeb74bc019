package org.jirei.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jirei.export.Exporter;
import org.jirei.form.FormData;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.model.Look;
import org.jirei.model.Picture;
import org.jirei.pages.OutputFile;
import org.jirei.pages.Page;
import org.jirei.pages.PagePath;
import org.jirei.pages.RelatedCases;
import org.jirei.pages.SitePlan;
import org.jirei.render.ComparedCases;
import org.jirei.render.Renderer;
import org.jirei.theme.Theme;

/**
 * Every file of a site but those of search. A build makes all of them, a preview each when it is
 * asked for; what both make is decided here.
 */
final class PlannedFiles {

  private final Library library;
  private final List<SitePlan> plans;
  private final List<PlannedFile> files = new ArrayList<>();

  private PlannedFiles(Library library, List<SitePlan> plans) {
    this.library = library;
    this.plans = plans;
  }

  /**
   * @param source the content folder, where pictures lie
   */
  static List<PlannedFile> of(
      Library library, List<SitePlan> plans, RelatedCases related, Theme theme, Path source) {
    PlannedFiles planned = new PlannedFiles(library, plans);
    planned.addPages(related, theme);
    planned.addPictures(source);
    planned.addCompared();
    planned.addForm();
    Look look = library.site().look();
    Renderer.assets(theme, look).forEach(file -> planned.files.add(PlannedFile.of(file)));
    Exporter.files(plans, library.site()).forEach(f -> planned.files.add(PlannedFile.of(f)));
    return planned.files;
  }

  private void addPages(RelatedCases related, Theme theme) {
    for (SitePlan plan : plans) {
      Renderer renderer = new Renderer(library, plan, related, theme);
      for (Page page : plan.pages()) {
        files.add(PlannedFile.page(page.path(), () -> renderer.render(page)));
      }
    }
  }

  private void addPictures(Path source) {
    Look.Logo logo = library.site().look().logo();
    if (logo != null) {
      addPicture(SitePlan.pathOf(logo), source.resolve(logo.file()));
    }
    // Editions in several languages show the same pictures; each is published once.
    library.articles().stream()
        .flatMap(article -> article.pictures().stream())
        .distinct()
        .forEach(
            name ->
                addPicture(
                    SitePlan.pathOfPagePicture(name),
                    source.resolve("pages/pictures").resolve(name)));
    for (CaseStudy caseStudy : library.cases()) {
      String folder = caseStudy.folder();
      for (Picture picture : caseStudy.pictures()) {
        String name = picture.file();
        PagePath path = plans.getFirst().pathOf(caseStudy, picture);
        if (folder != null && name != null && path != null) {
          addPicture(path, source.resolve(folder).resolve(name));
        }
      }
    }
  }

  private void addPicture(PagePath path, Path file) {
    files.add(PlannedFile.of(path, () -> new OutputFile(path, Files.readAllBytes(file))));
  }

  private void addCompared() {
    ComparedCases compared = new ComparedCases(library, plans.getFirst());
    SitePlan plan = plans.getFirst();
    for (CaseStudy caseStudy : library.cases()) {
      files.add(PlannedFile.of(plan.compared(caseStudy.id()), () -> compared.of(caseStudy)));
      for (String alias : caseStudy.history().aliases()) {
        files.add(PlannedFile.of(plan.compared(alias), () -> compared.former(alias, caseStudy)));
      }
    }
    files.add(PlannedFile.of(plan.comparedTitles(), compared::titles));
  }

  private void addForm() {
    SitePlan plan = plans.getFirst();
    FormData data = new FormData(library, plan);
    files.add(PlannedFile.of(plan.formRules(), data::rules));
    files.add(PlannedFile.of(plan.formAreas(), data::areas));
    files.add(PlannedFile.of(plan.formTemplate(), data::template));
  }
}
