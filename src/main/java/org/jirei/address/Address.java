package org.jirei.address;

/** An address as an author writes it, in a link or in a field, and what it means. */
public sealed interface Address {

  /** A page on the web. */
  record Web(String href) implements Address {}

  /** A mailbox or a telephone. */
  record Person(String href) implements Address {}

  /** A file of the same content, or a place in the same file. */
  record Local(LocalAddress address) implements Address {}

  /**
   * A web address with words behind it, as pages print it: {@code https://example.jp/a（外部リンク）}.
   *
   * @param address what remains without the words
   * @param words what follows
   */
  record WithWords(String address, String words) implements Address {}

  /** What only one machine knows, such as a file of its disk, or what no browser should follow. */
  record Elsewhere() implements Address {}

  /**
   * What looks like a web address and is none.
   *
   * @param right the one address that is meant; empty if that is open
   */
  record Unreadable(String right) implements Address {}
}
