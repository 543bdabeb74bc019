package org.jirei.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The prose of a case, with its notes and images.
 *
 * @param sections in the order of the source document
 * @param texts parts that are one text under one heading, in the order of the page
 */
public record CaseNarrative(
    List<Section> sections,
    Map<CasePart, RichText> texts,
    List<Footnote> footnotes,
    List<Image> images) {

  public CaseNarrative {
    sections = List.copyOf(sections);
    Map<CasePart, RichText> inOrder = new EnumMap<>(CasePart.class);
    inOrder.putAll(texts);
    texts = Collections.unmodifiableMap(inOrder);
    footnotes = List.copyOf(footnotes);
    images = List.copyOf(images);
  }

  CaseNarrative withTexts(UnaryOperator<RichText> change) {
    Map<CasePart, RichText> changed = new EnumMap<>(CasePart.class);
    texts.forEach((part, text) -> changed.put(part, change.apply(text)));
    return new CaseNarrative(
        sections.stream().map(section -> section.withText(change)).toList(),
        changed,
        footnotes,
        images);
  }
}
