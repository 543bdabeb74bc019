package org.jirei.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jirei.model.CaseStudy;
import org.jirei.model.Look;
import org.jirei.model.Picture;
import org.jirei.pages.OutputFile;
import org.jirei.pages.OutputSink;
import org.jirei.pages.PagePath;
import org.jirei.pages.SitePlan;

/** Brings the logo, and the pictures of a case from its folder, to the site. */
final class Pictures {

  private final Path source;
  private final SitePlan plan;

  Pictures(Path source, SitePlan plan) {
    this.source = source;
    this.plan = plan;
  }

  void publish(Look look, OutputSink sink) throws IOException {
    Look.Logo logo = look.logo();
    if (logo != null) {
      byte[] bytes = Files.readAllBytes(source.resolve(logo.file()));
      sink.accept(new OutputFile(SitePlan.pathOf(logo), bytes));
    }
  }

  void publish(CaseStudy caseStudy, OutputSink sink) throws IOException {
    String folder = caseStudy.folder();
    if (folder == null) {
      return;
    }
    for (Picture picture : caseStudy.pictures()) {
      String name = picture.file();
      PagePath path = plan.pathOf(caseStudy, picture);
      if (name != null && path != null) {
        sink.accept(new OutputFile(path, Files.readAllBytes(source.resolve(folder).resolve(name))));
      }
    }
  }
}
