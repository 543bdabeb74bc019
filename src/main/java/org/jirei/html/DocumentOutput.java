package org.jirei.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jirei.model.CaseStudy;
import org.jirei.model.KeptDocument;
import org.jirei.publish.OutputFile;
import org.jirei.publish.PagePath;
import org.jirei.site.SharedPaths;
import org.jirei.site.SiteFile;
import org.jirei.site.SiteOutput;
import org.jirei.site.SitePlan;

/** The source documents that are kept beside cases, byte for byte. */
public final class DocumentOutput implements SiteOutput {

  private final Path source;

  /**
   * @param source the content folder
   */
  public DocumentOutput(Path source) {
    this.source = source;
  }

  @Override
  public List<SiteFile> files(SitePlan plan) {
    List<SiteFile> files = new ArrayList<>();
    for (CaseStudy caseStudy : plan.library().cases()) {
      KeptDocument document = caseStudy.provenance().document();
      PagePath path = SharedPaths.documentOf(caseStudy);
      if (document != null && path != null && caseStudy.folder() != null) {
        Path file = source.resolve(caseStudy.folder() + "/" + document.name());
        files.add(SiteFile.of(path, () -> new OutputFile(path, bytes(file))));
      }
    }
    return files;
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(KeptDocument.MAX_BYTES + 1);
      if (bytes.length > KeptDocument.MAX_BYTES) {
        throw new IOException(file.getFileName() + " has grown beyond the limit");
      }
      return bytes;
    }
  }
}
