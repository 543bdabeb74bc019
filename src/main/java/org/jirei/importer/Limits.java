package org.jirei.importer;

import java.time.Duration;

/**
 * How much a file may ask of the machine. A document is one page; these leave room for a whole
 * book.
 */
final class Limits {

  /** Scans and photographs make large files, text does not: a book of 300 pages has 20 MB. */
  static final long FILE_BYTES = 64L << 20;

  static final int FILE_MEGABYTES = (int) (FILE_BYTES >> 20);

  /** The largest collection of the ministry has some 150 pages. */
  static final int PAGES = 500;

  /** 500 pages of 2,000 characters. */
  static final int CHARACTERS = 1_000_000;

  /** Characters of one case, which has some 2,000: no file of a case could hold more. */
  static final int CASE_CHARACTERS = 40_000;

  /** Lines of one case, which has some hundred. */
  static final int LINES = 5_000;

  /** Cases of one file; a collection of a whole country's cases has fewer. */
  static final int CASES = 200;

  /** What one part of a Word or Excel file may unpack to; a book of text has 10 MB of XML. */
  static final long PART_BYTES = 64L << 20;

  /** What a PDF may unpack to, in memory and on disk together. */
  static final long PDF_BYTES = 512L << 20;

  /** Of which so much in memory. */
  static final long PDF_MEMORY_BYTES = 64L << 20;

  /**
   * What the pages of a PDF draw, letters and lines, all in all; a document has 10,000 operators.
   */
  static final int PDF_OPERATORS = 5_000_000;

  /** A machine that is slow and busy reads a book within this time. */
  static final Duration TIME = Duration.ofSeconds(60);

  /** Rows and columns of a form; more is a register, not a form. */
  static final int ROWS = 2_000;

  static final int COLUMNS = 200;

  private Limits() {}
}
