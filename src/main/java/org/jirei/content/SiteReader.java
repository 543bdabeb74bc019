package org.jirei.content;

import java.util.List;
import org.jirei.content.Node.Scalar;
import org.jirei.language.Bilingual;
import org.jirei.language.Language;
import org.jirei.model.Site;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Reads content/site.yaml. */
final class SiteReader {

  private SiteReader() {}

  static @Nullable Site read(@Nullable Node root, Findings findings) {
    Fields fields = Fields.of(root);
    Bilingual title = VocabularyReader.bilingual(fields.fields("title"));
    Bilingual description = VocabularyReader.bilingual(fields.fields("description"));
    Bilingual publisher = VocabularyReader.bilingual(fields.fields("publisher"));
    Bilingual licence = VocabularyReader.bilingual(fields.fields("licence"));
    List<Language> languages =
        fields.texts("languages").stream()
            .<Language>mapMulti(
                (tag, found) -> {
                  Language language = Choices.of(Language.class, tag);
                  if (language != null) {
                    found.accept(language);
                  }
                })
            .toList();
    String baseUrl = baseUrl(fields.scalar("baseUrl"), findings);
    return title == null || description == null || publisher == null || licence == null
        ? null
        : new Site(
            title,
            description,
            publisher,
            baseUrl,
            languages.isEmpty() ? List.of(Language.JA) : languages,
            licence,
            fields.text("contact"));
  }

  private static @Nullable String baseUrl(@Nullable Scalar scalar, Findings findings) {
    if (scalar == null) {
      return null;
    }
    String url = scalar.text();
    if (!url.contains("://") || !Addresses.isWebAddress(url)) {
      findings.add(ProblemKind.URL_UNREADABLE, scalar.span(), url);
    }
    return url.endsWith("/") ? url : url + "/";
  }
}
