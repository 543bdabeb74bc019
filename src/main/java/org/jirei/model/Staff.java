package org.jirei.model;

import org.jspecify.annotations.Nullable;

/**
 * A post, or equipment, that a party provides.
 *
 * @param party the provider, null if not stated
 * @param post 就職支援ナビゲーター
 * @param count number, null if not stated
 * @param words the line of the source document: 就職支援ナビゲーター１名を配置; null if the case file does not
 *     give it, so that nothing else passes for it
 */
public record Staff(
    @Nullable Party party, String post, Metric.@Nullable Quantity count, @Nullable String words) {

  /** One line for it where nobody takes it for a quotation: its words, or else 通訳１名. */
  public String line() {
    return words != null ? words : count == null ? post : post + count.words();
  }
}
