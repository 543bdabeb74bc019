package org.jirei.model;

import org.jirei.address.AddressReader;
import org.jirei.text.TelephoneLine;
import org.jspecify.annotations.Nullable;

/**
 * Whom to contact.
 *
 * @param label its heading in the source document: 照会先
 * @param office 宮城労働局職業安定部職業安定課
 * @param telephone the numbers as written: 022-299-806１（内線123）
 * @param url as written, null if none
 * @param urlIsDead whether the address is known to respond no longer; it is then shown without a
 *     link
 * @param words the printed line: ≪照会先≫ 宮城労働局職業安定部職業安定課 ℡：022-299-806１
 */
public record Contact(
    String label,
    String office,
    @Nullable TelephoneLine telephone,
    @Nullable String url,
    boolean urlIsDead,
    @Nullable String words) {

  /** The link to its web address; null if there is none that responds. */
  public @Nullable String href() {
    return url == null || urlIsDead ? null : AddressReader.href(url);
  }
}
