package org.jirei.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jirei.address.AddressReader;
import org.jirei.text.TelephoneLine;
import org.jspecify.annotations.Nullable;

/**
 * Whom to contact: as the document prints it, today, or both.
 *
 * @param label its heading in the source document: 照会先
 * @param office 宮城労働局職業安定部職業安定課; null if the document prints none, so that there is only the
 *     present one
 * @param telephone the numbers as written: 022-299-806１（内線123）
 * @param url as written, null if none
 * @param urlIsDead whether the address is known to respond no longer; it is then shown without a
 *     link
 * @param current the present contact, which the publisher added; null if there is none
 * @param words the printed line: ≪照会先≫ 宮城労働局職業安定部職業安定課 ℡：022-299-806１
 */
public record Contact(
    String label,
    @Nullable String office,
    @Nullable TelephoneLine telephone,
    @Nullable String url,
    boolean urlIsDead,
    @Nullable Current current,
    @Nullable String words) {

  public Contact {
    if (office == null && current == null) {
      throw new IllegalArgumentException("neither a printed nor a present office");
    }
  }

  /** As the document prints it, with nothing added. */
  public Contact(
      String label,
      String office,
      @Nullable TelephoneLine telephone,
      @Nullable String url,
      boolean urlIsDead,
      @Nullable String words) {
    this(label, office, telephone, url, urlIsDead, null, words);
  }

  /**
   * Whom to contact today.
   *
   * @param checkedOn when the publisher made sure of it; null if not stated
   */
  public record Current(
      String office,
      @Nullable TelephoneLine telephone,
      @Nullable String url,
      @Nullable LocalDate checkedOn) {

    /** The link to its web address; null if there is none. */
    public @Nullable String href() {
      return url == null ? null : AddressReader.href(url);
    }
  }

  /** Whether the document prints anything of whom to contact. */
  public boolean isPrinted() {
    return office != null || telephone != null || url != null || words != null;
  }

  /** The link to the printed web address; null if there is none that responds. */
  public @Nullable String href() {
    return url == null || urlIsDead ? null : AddressReader.href(url);
  }

  /** The office to contact: the present one, or else the printed one. */
  public String officeToday() {
    return current == null ? Objects.requireNonNull(office) : current.office();
  }

  /** The telephone numbers of that office; null if none is known. */
  public @Nullable TelephoneLine telephoneToday() {
    return current == null ? telephone : current.telephone();
  }
}
