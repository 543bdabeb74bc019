package org.jirei.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jirei.model.CaseStudy;
import org.jirei.publish.OutputFile;
import org.jirei.publish.PagePath;
import org.jirei.site.SharedPaths;
import org.jirei.site.SiteFile;
import org.jirei.site.SiteOutput;
import org.jirei.site.SitePlan;

/**
 * The cases as JSON: a file for each, all of them one a line, and all of them by GIF 451-3, with
 * the schemas of both.
 */
final class JsonOutput implements SiteOutput {

  /** The JSON Schemas, which are published under their names. */
  private static final List<String> SCHEMAS =
      List.of("published-case.schema.json", "gif.schema.json");

  private static final String NDJSON = ".ndjson";
  private static final String JSON = ".json";

  @Override
  public List<SiteFile> files(SitePlan plan) {
    List<CaseStudy> cases = plan.library().cases();
    CaseJson json = new CaseJson(plan);
    GifJson gif = new GifJson(plan);
    List<SiteFile> files = new ArrayList<>();
    for (CaseStudy c : cases) {
      PagePath path = SharedPaths.jsonOf(c);
      files.add(SiteFile.of(path, () -> new OutputFile(path, JsonText.indented(json.of(c)))));
    }
    for (CaseParts part : CaseParts.of(cases, "cases", NDJSON, CaseParts.MOST_BYTES)) {
      files.add(
          SiteFile.of(part.path(), () -> new OutputFile(part.path(), json.lines(part.cases()))));
    }
    for (CaseParts part : CaseParts.of(cases, "gif", JSON, CaseParts.MOST_BYTES)) {
      files.add(
          SiteFile.of(
              part.path(),
              () -> new OutputFile(part.path(), JsonText.indented(gif.of(part.cases())))));
    }
    for (String name : SCHEMAS) {
      PagePath path = new PagePath(SharedPaths.DATA + name);
      files.add(SiteFile.of(path, () -> new OutputFile(path, schema(name))));
    }
    return files;
  }

  @Override
  public boolean mayHave(String path) {
    return path.startsWith(SharedPaths.DATA) || path.startsWith("cases/") && path.endsWith(JSON);
  }

  private static byte[] schema(String name) throws IOException {
    try (InputStream in = JsonOutput.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is missing");
      }
      return in.readAllBytes();
    }
  }
}
