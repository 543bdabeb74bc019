package org.jirei.html;

import java.util.List;
import org.jirei.publish.OutputFile;
import org.jirei.site.SiteFile;
import org.jirei.site.SiteOutput;
import org.jirei.site.SitePlan;

/** The metrics of all cases, which the table of metrics loads when a reader filters it. */
public final class MetricDataOutput implements SiteOutput {

  @Override
  public List<SiteFile> files(SitePlan plan) {
    return plan.languages().stream()
        .map(
            language ->
                SiteFile.of(
                    language.metricData(),
                    () ->
                        OutputFile.text(
                            language.metricData(),
                            MetricData.of(new MetricLibrary(plan.library(), language)))))
        .toList();
  }
}
