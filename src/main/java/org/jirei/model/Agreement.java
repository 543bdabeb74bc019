package org.jirei.model;

import java.util.List;
import org.jirei.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An agreement between parties.
 *
 * @param title 障がい者雇用の推進に関する協定, null if the source document names none
 * @param signatories offices that signed: 掛川市福祉事務所長
 * @param date null if not stated
 * @param dateWords as written
 * @param parent the agreement to which this one adds details, null if none
 * @param duty the obligations of the parties
 * @param fields the fields that it covers, often empty: 若年者, 障害者
 */
public record Agreement(
    @Nullable String title,
    List<String> signatories,
    @Nullable PartialDate date,
    @Nullable String dateWords,
    @Nullable String parent,
    @Nullable String duty,
    List<String> fields) {

  public Agreement {
    signatories = List.copyOf(signatories);
    fields = List.copyOf(fields);
  }
}
