package org.jirei.model;

import java.util.List;

/**
 * What the document tells in prose, with its notes and images.
 *
 * @param sections in the order of the document
 */
public record CaseNarrative(List<Section> sections, List<Footnote> footnotes, List<Image> images) {

  public CaseNarrative {
    sections = List.copyOf(sections);
    footnotes = List.copyOf(footnotes);
    images = List.copyOf(images);
  }
}
