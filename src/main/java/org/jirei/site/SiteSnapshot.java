package org.jirei.site;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jirei.text.Language;
import org.jspecify.annotations.Nullable;

/** The site of one state of its content; each file is made when it is first asked for. */
final class SiteSnapshot {

  private final SitePlan plan;
  private final List<ListedOutput> outputs;
  private final Map<String, byte[]> made = new ConcurrentHashMap<>();

  SiteSnapshot(SitePlan plan, SiteOutputs outputs) throws IOException {
    this.plan = plan;
    this.outputs =
        outputs.open(plan, null).all().stream()
            .map(output -> new ListedOutput(output, plan))
            .toList();
  }

  /**
   * A file of the site; null where it has none of that name.
   *
   * @throws org.jirei.problem.ProblemException where a template of somebody's own fails
   */
  byte @Nullable [] file(String path) throws IOException {
    byte[] known = made.get(path);
    if (known != null) {
      return known;
    }
    for (ListedOutput output : outputs) {
      SiteFile file = output.file(path);
      if (file != null) {
        byte[] bytes = file.maker().make().bytes();
        made.put(path, bytes);
        return bytes;
      }
    }
    return null;
  }

  /** Every path that a build would publish, whole folders apart. */
  SortedSet<String> paths() throws IOException {
    SortedSet<String> paths = new TreeSet<>();
    for (ListedOutput output : outputs) {
      paths.addAll(output.paths());
    }
    return paths;
  }

  /** In which language a page of that path is. */
  Language languageOf(String path) {
    return plan.languageOf(path).language();
  }

  /** Lists what is expensive to list, so that nobody has to wait for it. */
  void prepare() throws IOException {
    for (ListedOutput output : outputs) {
      output.prepare();
    }
  }
}
