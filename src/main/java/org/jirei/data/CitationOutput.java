package org.jirei.data;

import java.util.ArrayList;
import java.util.List;
import org.jirei.citation.CitationFormat;
import org.jirei.publish.OutputFile;
import org.jirei.publish.PagePath;
import org.jirei.site.SharedPaths;
import org.jirei.site.SiteFile;
import org.jirei.site.SiteOutput;
import org.jirei.site.SitePlan;

/** The citations of all cases, a file for each format, and how to cite all of them together. */
final class CitationOutput implements SiteOutput {

  @Override
  public List<SiteFile> files(SitePlan plan) {
    List<SiteFile> files = new ArrayList<>();
    for (CitationFormat format : CitationFormat.values()) {
      PagePath path = SharedPaths.citations(format.ending());
      files.add(
          SiteFile.of(
              path,
              () ->
                  OutputFile.text(path, format.write(Citations.of(plan, plan.library().cases())))));
    }
    PagePath whole = SharedPaths.CITATION_OF_ALL;
    files.add(SiteFile.of(whole, () -> OutputFile.text(whole, CitationFile.of(plan.library()))));
    return files;
  }

  @Override
  public boolean mayHave(String path) {
    return path.startsWith(SharedPaths.DATA);
  }
}
