package org.jirei.importer;

import java.time.Duration;

/**
 * Limits for the resources that reading a file may use. A source document is one page; these limits
 * leave room for a whole book.
 */
final class Limits {

  /** Scans and photographs make large files, but text does not: a book of 300 pages is 20 MB. */
  static final long FILE_BYTES = 64L << 20;

  static final int FILE_MEGABYTES = (int) (FILE_BYTES >> 20);

  /** The largest collection of the ministry has about 150 pages. */
  static final int PAGES = 500;

  /** 500 pages of 2,000 characters. */
  static final int CHARACTERS = 1_000_000;

  /** Characters of one case, which has about 2,000. A case file could not hold more. */
  static final int CASE_CHARACTERS = 40_000;

  /** Lines of one case, which has about a hundred. */
  static final int LINES = 5_000;

  /** Cases in one file. A collection for the whole country has fewer. */
  static final int CASES = 200;

  /** Unpacked size of one part of a Word or Excel file. A book of text has 10 MB of XML. */
  static final long PART_BYTES = 64L << 20;

  /** Unpacked size of a PDF, in memory and on disk together. */
  static final long PDF_BYTES = 512L << 20;

  /** The share of it that may be in memory. */
  static final long PDF_MEMORY_BYTES = 64L << 20;

  /** Drawing operators of all pages of a PDF, for letters and lines. A document has 10,000. */
  static final int PDF_OPERATORS = 5_000_000;

  /** Enough to read a book on a slow and busy machine. */
  static final Duration TIME = Duration.ofSeconds(60);

  /** Rows and columns of a form. A larger table is a register, not a form. */
  static final int ROWS = 2_000;

  static final int COLUMNS = 200;

  private Limits() {}
}
