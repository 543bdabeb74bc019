package org.jirei.citation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A format of files that reference managers read. */
public enum CitationFormat {
  /** BibTeX, as Oren Patashnik's manual “BibTeXing” describes it; UTF-8. */
  BIBTEX("bib", "application/x-bibtex") {
    @Override
    public String write(List<Citation> citations) {
      return joined(citations, BibtexEntry::of, "\n");
    }
  },
  /** The tagged format of Research Information Systems, lines ending in CR LF; UTF-8. */
  RIS("ris", "application/x-research-info-systems") {
    @Override
    public String write(List<Citation> citations) {
      return joined(citations, RisRecord::of, "\r\n");
    }
  },
  /** CSL-JSON, the input of processors of the Citation Style Language 1.0.2. */
  CSL("json", "application/vnd.citationstyles.csl+json") {
    @Override
    public String write(List<Citation> citations) {
      return citations.stream().map(CslItem::of).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }
  };

  private final String ending;
  private final String mediaType;

  CitationFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** Writes a whole file. */
  public abstract String write(List<Citation> citations);

  /** The ending of its file names, without a dot. */
  public String ending() {
    return ending;
  }

  public String mediaType() {
    return mediaType;
  }

  private static String joined(
      List<Citation> citations, Function<Citation, String> entry, String lineEnd) {
    return citations.stream().map(entry).collect(Collectors.joining(lineEnd));
  }
}
