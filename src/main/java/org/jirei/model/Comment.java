package org.jirei.model;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation says about the practice.
 *
 * @param party the organisation
 * @param post the post of the person who speaks for it: 所長; null if not stated
 * @param label its heading in the source document: 労働局コメント
 * @param body the text
 */
public record Comment(Party party, @Nullable String post, String label, RichText body) {

  /** A comment that names no post. */
  public Comment(Party party, String label, RichText body) {
    this(party, null, label, body);
  }

  Comment withText(UnaryOperator<RichText> change) {
    return new Comment(party, post, label, change.apply(body));
  }
}
