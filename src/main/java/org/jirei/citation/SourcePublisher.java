package org.jirei.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.text.Normaliser;
import org.jspecify.annotations.Nullable;

/**
 * Who published a source document, as its words say it: 厚生労働省「雇用対策好事例」.
 *
 * <p>Only a name right before a title in quotation marks counts. Other words say nothing for
 * certain: what stands in brackets after a title may be a publisher, an edition or a day.
 */
final class SourcePublisher {

  private static final Pattern NAME_BEFORE_TITLE =
      Pattern.compile("([^「『“\"]++)(?:「[^「」]++」|『[^『』]++』|“[^“”]++”|\"[^\"]++\").*+");

  /** 令和6年度「…」, 第3回「…」: what is numbered before a title is a time or an issue. */
  private static final Pattern NUMBERED = Pattern.compile("[0-9]|[年月日号回]$|年度$");

  private SourcePublisher() {}

  /** The name of the publisher; null if the words do not say it. */
  static @Nullable String of(String source) {
    Matcher shape = NAME_BEFORE_TITLE.matcher(source.strip());
    if (!shape.matches()) {
      return null;
    }
    String name = shape.group(1).strip();
    return name.isEmpty() || NUMBERED.matcher(Normaliser.normalise(name)).find() ? null : name;
  }
}
