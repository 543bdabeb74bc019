package org.jirei.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jirei.data.Exporter;
import org.jirei.form.FormData;
import org.jirei.html.ComparedCases;
import org.jirei.html.Renderer;
import org.jirei.model.Branding;
import org.jirei.model.CaseStudy;
import org.jirei.model.Image;
import org.jirei.model.Library;
import org.jirei.publish.OutputFile;
import org.jirei.publish.PagePath;
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
   * @param source the content folder, where images lie
   */
  static List<PlannedFile> of(
      Library library, List<SitePlan> plans, RelatedCases related, Theme theme, Path source) {
    PlannedFiles planned = new PlannedFiles(library, plans);
    planned.addPages(related, theme);
    planned.addImages(source);
    planned.addCompared();
    planned.addForm();
    Branding look = library.site().look();
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

  private void addImages(Path source) {
    Branding.Logo logo = library.site().look().logo();
    if (logo != null) {
      addImage(SitePlan.pathOf(logo), source.resolve(logo.file()));
    }
    // Editions in several languages show the same images; each is published once.
    library.articles().stream()
        .flatMap(article -> article.images().stream())
        .distinct()
        .forEach(
            name ->
                addImage(
                    SitePlan.pathOfPageImage(name),
                    source.resolve("pages/pictures").resolve(name)));
    for (CaseStudy caseStudy : library.cases()) {
      String folder = caseStudy.folder();
      for (Image image : caseStudy.images()) {
        String name = image.file();
        PagePath path = plans.getFirst().pathOf(caseStudy, image);
        if (folder != null && name != null && path != null) {
          addImage(path, source.resolve(folder).resolve(name));
        }
      }
    }
  }

  private void addImage(PagePath path, Path file) {
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
