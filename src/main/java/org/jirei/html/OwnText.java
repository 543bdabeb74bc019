package org.jirei.html;

import java.util.List;
import org.jirei.model.CaseStudy;
import org.jirei.model.OwnValue;
import org.jirei.model.RichText;

/**
 * A text in one of the publisher's own fields.
 *
 * @param anchor where links to it lead
 * @param label its heading in the language of the page
 */
public record OwnText(String anchor, String label, RichText text) {

  static List<OwnText> of(CaseStudy c, PageContext context) {
    return c.ownValues().prose().stream().map(value -> of(value, context)).toList();
  }

  private static OwnText of(OwnValue value, PageContext context) {
    String label = context.t(value.field().label());
    return new OwnText(value.field().anchor(), label, body(value));
  }

  static RichText body(OwnValue value) {
    return value.items().getFirst() instanceof OwnValue.Prose prose ? prose.text() : RichText.EMPTY;
  }
}
