package org.jirei.data;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.CaseStudy;
import org.jirei.model.Site;
import org.jirei.publish.OutputFile;
import org.jirei.publish.PagePath;
import org.jirei.site.SiteFile;
import org.jirei.site.SitePlan;
import org.jirei.tables.Tables;

/**
 * The tables as files: CSV, Excel, and what describes them to programs.
 *
 * @param csv made already, since the descriptions need their sizes
 */
record TableFiles(Site site, Tables tables, CsvFiles csv) {

  static TableFiles of(SitePlan plan) {
    Tables tables = plan.tables();
    return new TableFiles(plan.library().site(), tables, CsvFiles.of(tables, CaseParts.MOST_BYTES));
  }

  List<SiteFile> files() {
    List<SiteFile> files = new ArrayList<>(workbooks());
    csv.files().forEach(file -> files.add(SiteFile.of(file.path(), file::file)));
    DataPackage described = new DataPackage(site, csv.files());
    files.add(SiteFile.of(DataPaths.DATA_PACKAGE, described::file));
    CsvMetadata metadata = new CsvMetadata(site, csv.files());
    files.add(SiteFile.of(DataPaths.CSV_METADATA, metadata::file));
    return files;
  }

  /** A workbook is smaller than its rows in CSV, so one of that many bytes is never too large. */
  private List<SiteFile> workbooks() {
    List<Cut.Range> ranges = Cut.of(csv.caseBytes(), CaseParts.MOST_BYTES);
    Workbooks workbooks = new Workbooks(tables);
    List<SiteFile> files = new ArrayList<>();
    for (Cut.Range range : ranges) {
      PagePath path = DataPaths.workbook(files.size() + 1, ranges.size());
      List<CaseStudy> cases = tables.cases().subList(range.from(), range.to());
      files.add(SiteFile.of(path, () -> new OutputFile(path, workbooks.of(cases))));
    }
    return files;
  }
}
