package org.jirei.model;

import java.util.function.UnaryOperator;

/**
 * What an organisation says about the practice.
 *
 * @param party the organisation
 * @param label its heading in the source document: 労働局コメント
 * @param body the text
 */
public record Comment(Party party, String label, RichText body) {

  Comment withText(UnaryOperator<RichText> change) {
    return new Comment(party, label, change.apply(body));
  }
}
