package org.jirei.html;

import java.util.Locale;
import org.jirei.model.CaseStudy;
import org.jirei.model.KeptDocument;
import org.jirei.publish.PagePath;
import org.jirei.site.SharedPaths;
import org.jspecify.annotations.Nullable;

/**
 * The link to the source document that is kept beside a case.
 *
 * @param mediaType application/pdf
 * @param description PDF、1.2 MB
 */
public record DocumentLink(String href, String mediaType, String description) {

  private static final int MEGABYTE = 1 << 20;

  static @Nullable DocumentLink of(CaseStudy c, PageContext context) {
    PagePath path = SharedPaths.documentOf(c);
    KeptDocument document = c.provenance().document();
    return path == null || document == null
        ? null
        : new DocumentLink(
            context.to(path),
            document.format().mediaType(),
            document.format().title() + context.t("comma") + size(document.bytes()));
  }

  private static String size(long bytes) {
    return bytes < MEGABYTE / 10
        ? String.format(Locale.ROOT, "%d KB", Math.max(1, Math.round(bytes / 1024.0)))
        : String.format(Locale.ROOT, "%.1f MB", bytes / (double) MEGABYTE);
  }
}
