package org.jirei.model;

import java.util.List;

/**
 * Where readers find more of the kind.
 *
 * @param keywords words under which the source document files the practice
 * @param relatedUrls pages elsewhere
 * @param videos films elsewhere
 */
public record CaseReferences(
    List<String> keywords, List<RelatedUrl> relatedUrls, List<Video> videos) {

  public CaseReferences {
    keywords = List.copyOf(keywords);
    relatedUrls = List.copyOf(relatedUrls);
    videos = List.copyOf(videos);
  }
}
