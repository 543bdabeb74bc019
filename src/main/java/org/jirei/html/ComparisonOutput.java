package org.jirei.html;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.CaseStudy;
import org.jirei.site.SharedPaths;
import org.jirei.site.SiteFile;
import org.jirei.site.SiteOutput;
import org.jirei.site.SitePlan;

/** The files that the comparison loads. */
public final class ComparisonOutput implements SiteOutput {

  @Override
  public List<SiteFile> files(SitePlan plan) {
    ComparedCases compared = new ComparedCases(plan.library());
    List<SiteFile> files = new ArrayList<>();
    for (CaseStudy caseStudy : plan.library().cases()) {
      files.add(SiteFile.of(SharedPaths.compared(caseStudy.id()), () -> compared.of(caseStudy)));
      for (String alias : caseStudy.history().aliases()) {
        files.add(
            SiteFile.of(SharedPaths.compared(alias), () -> compared.former(alias, caseStudy)));
      }
    }
    files.add(SiteFile.of(SharedPaths.COMPARED_TITLES, compared::titles));
    return files;
  }
}
