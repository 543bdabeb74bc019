package org.jirei.importer;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.scaffold.AreaFinder;
import org.jirei.text.SpellingVariants;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Areas;
import org.jspecify.annotations.Nullable;

/** Finds the area in the name of an organisation. */
final class Places {

  private static final Pattern LABOUR_BUREAU = Pattern.compile("^(.{2,3})労働局");

  private final Areas areas;

  /** The prefecture of the document, to tell apart towns of the same name. */
  private final @Nullable Area prefecture;

  Places(Areas areas, List<String> parties) {
    this.areas = areas;
    this.prefecture =
        parties.stream().map(this::prefectureIn).filter(Objects::nonNull).findFirst().orElse(null);
  }

  @Nullable Area prefecture() {
    return prefecture;
  }

  /** The area that a name denotes, with or without its prefecture and office: 大阪市港区役所. */
  @Nullable Area of(String name) {
    return new AreaFinder(areas).named(name, prefecture);
  }

  /** The area at the start of a name, for offices and facilities: 大阪市立淀川図書館. */
  @Nullable Area within(String name) {
    Area longest = null;
    String form = SpellingVariants.name(name);
    for (Area area : areas.all()) {
      boolean begins = begins(form, area.name()) || begins(form, areas.fullName(area));
      if (begins && (longest == null || area.name().length() > longest.name().length())) {
        longest = area;
      }
    }
    return longest;
  }

  /** Whether a name begins with that of an area, in any spelling. */
  private static boolean begins(String form, String area) {
    return form.startsWith(SpellingVariants.name(area));
  }

  private @Nullable Area prefectureIn(String name) {
    for (Area area : areas.all()) {
      if (area.type() != Area.Type.PREFECTURE) {
        continue;
      }
      Matcher bureau = LABOUR_BUREAU.matcher(name);
      if (name.startsWith(area.name())
          || bureau.find() && area.name().startsWith(bureau.group(1))) {
        return area;
      }
    }
    return null;
  }
}
