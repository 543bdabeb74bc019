package org.jirei.mend;

import java.util.regex.Pattern;
import org.jirei.content.CaseOutline;
import org.jspecify.annotations.Nullable;

/** The id of a case or of a party, where it is given: in half width and lower case. */
final class IdRule implements Rule {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+([_-][a-z0-9]+)*");

  @Override
  public @Nullable String mended(String path, String text, CaseOutline outline) {
    String id = Spelling.id(text);
    boolean isTaken =
        outline.values().stream()
            .anyMatch(
                other ->
                    FieldNames.pattern(other.path()).equals(FieldNames.pattern(path))
                        && !other.path().equals(path)
                        && Spelling.id(other.text()).equals(id));
    return ID.matcher(text).matches() || !ID.matcher(id).matches() || isTaken ? null : id;
  }
}
