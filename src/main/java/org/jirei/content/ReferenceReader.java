package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import org.jirei.content.Node.Scalar;
import org.jirei.model.CaseReferences;
import org.jirei.model.RelatedUrl;
import org.jirei.model.SupportScheme;
import org.jirei.model.Video;
import org.jspecify.annotations.Nullable;

/** Reads what a case refers to: schemes that it used, keywords, pages and films elsewhere. */
final class ReferenceReader {

  private final Addresses addresses;

  ReferenceReader(CaseContext context) {
    this.addresses = new Addresses(context.findings);
  }

  List<SupportScheme> schemes(Fields caseFields) {
    List<SupportScheme> schemes = new ArrayList<>();
    for (Fields fields : caseFields.list("schemes", "name")) {
      String name = fields.text("name");
      String url = link(fields);
      if (name != null) {
        schemes.add(new SupportScheme(name, fields.text("provider"), fields.text("note"), url));
      }
    }
    return schemes;
  }

  CaseReferences references(Fields caseFields) {
    return new CaseReferences(
        caseFields.texts("keywords"), relatedUrls(caseFields), videos(caseFields));
  }

  /** An address that the author knows to be dead is kept as printed, whatever it is. */
  private List<RelatedUrl> relatedUrls(Fields caseFields) {
    List<RelatedUrl> pages = new ArrayList<>();
    for (Fields fields : caseFields.list("relatedUrls", "url")) {
      Scalar url = fields.scalar("url");
      boolean isSaidDead = fields.flag("dead");
      String link = isSaidDead ? null : link(fields);
      boolean dead = isSaidDead || link != null && url != null && Addresses.isDead(url.text());
      if (url != null && (dead || link != null)) {
        pages.add(new RelatedUrl(fields.text("title", url.text()), url.text(), dead));
      }
    }
    return pages;
  }

  private List<Video> videos(Fields caseFields) {
    List<Video> videos = new ArrayList<>();
    for (Fields fields : caseFields.list("videos")) {
      String title = fields.text("title");
      String link = link(fields);
      if (title != null && link != null) {
        videos.add(new Video(title, link, fields.text("licence")));
      }
    }
    return videos;
  }

  /** The link to an address; null if there is none, or it is reported. */
  private @Nullable String link(Fields fields) {
    Scalar url = fields.scalar("url");
    return url == null ? null : addresses.ofField(url);
  }
}
