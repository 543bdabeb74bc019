package org.jirei.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jirei.content.Node.Scalar;
import org.jirei.model.Branding;
import org.jirei.model.OwnField;
import org.jirei.model.Site;
import org.jirei.problem.ProblemKind;
import org.jirei.text.Bilingual;
import org.jirei.text.Language;
import org.jspecify.annotations.Nullable;

/** Reads content/site.yaml. */
final class SiteReader {

  private SiteReader() {}

  /**
   * @param folder that contains the file and the logo
   * @param ownFields that it declares for cases
   */
  static @Nullable Site read(
      @Nullable Node root, Path folder, List<OwnField> ownFields, FileProblems findings) {
    Fields fields = Fields.of(root);
    Bilingual title = VocabularyReader.bilingual(fields.fields("title"));
    Bilingual description = VocabularyReader.bilingual(fields.fields("description"));
    Bilingual publisher = VocabularyReader.bilingual(fields.fields("publisher"));
    Bilingual licence = VocabularyReader.bilingual(fields.fields("licence"));
    List<Language> languages = languages(fields, findings);
    Branding look = new BrandingReader(folder, findings).read(fields);
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
            fields.text("contact"),
            look,
            ownFields);
  }

  private static List<Language> languages(Fields fields, FileProblems findings) {
    List<Language> languages = new ArrayList<>();
    for (Scalar tag : fields.scalars("languages")) {
      Language language = Language.find(tag.text());
      if (language == null) {
        findings.add(ProblemKind.LANGUAGE_UNKNOWN, tag.span(), tag.text());
      } else if (!languages.contains(language)) {
        languages.add(language);
      }
    }
    return languages;
  }

  private static @Nullable String baseUrl(@Nullable Scalar scalar, FileProblems findings) {
    if (scalar == null) {
      return null;
    }
    String url = scalar.text();
    if (Addresses.isTooLong(url)) {
      return null;
    }
    String address = SiteAddress.read(url);
    if (address == null) {
      findings.add(ProblemKind.SITE_ADDRESS_UNFIT, scalar.span(), url, SiteAddress.nearest(url));
    }
    return address;
  }
}
