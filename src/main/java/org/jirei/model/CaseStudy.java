package org.jirei.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * One good-practice case of cooperation between municipalities and labour bureaus.
 *
 * <p>References are resolved: every party named by a role or a comment is one of {@code parties}.
 *
 * @param id slug, equals the file name, stable for ever
 * @param parties two or more, in the order of the document
 * @param areas one or more, where the practice takes place
 * @param sections the narrative in the order of the document
 * @param folder path of the folder that holds its images, relative to the content folder; null for
 *     a case that is a single file
 */
public record CaseStudy(
    String id,
    Kind kind,
    Status status,
    Title title,
    Term collection,
    List<Party> parties,
    List<Area> areas,
    Timing timing,
    List<Term> targetGroups,
    List<Term> measures,
    List<Section> sections,
    List<Role> roles,
    List<Round> rounds,
    List<Metric> metrics,
    List<Comment> comments,
    List<Voices> voices,
    List<Image> images,
    List<Footnote> footnotes,
    @Nullable Agreement agreement,
    List<Law> laws,
    List<Staff> staffing,
    List<Story> stories,
    @Nullable Contact contact,
    Provenance provenance,
    History history,
    @Nullable String folder) {

  public CaseStudy {
    parties = List.copyOf(parties);
    areas = List.copyOf(areas);
    targetGroups = List.copyOf(targetGroups);
    measures = List.copyOf(measures);
    sections = List.copyOf(sections);
    roles = List.copyOf(roles);
    rounds = List.copyOf(rounds);
    metrics = List.copyOf(metrics);
    comments = List.copyOf(comments);
    voices = List.copyOf(voices);
    images = List.copyOf(images);
    footnotes = List.copyOf(footnotes);
    laws = List.copyOf(laws);
    staffing = List.copyOf(staffing);
    stories = List.copyOf(stories);
    if (id.isEmpty() || parties.size() < 2 || areas.isEmpty()) {
      throw new IllegalArgumentException("case " + id + " lacks parties or areas");
    }
  }

  /** The section of a kind, null where the document has none. */
  public @Nullable Section section(Section.Kind wanted) {
    return sections.stream().filter(s -> s.kind() == wanted).findFirst().orElse(null);
  }

  /** The types of its parties, each once, in the order of the parties. */
  public Set<Term> partyTypes() {
    Set<Term> types = new LinkedHashSet<>();
    parties.forEach(party -> types.add(party.type()));
    return types;
  }

  /** What sort of cooperation it is. */
  public enum Kind {
    GOOD_PRACTICE,
    INTEGRATED_SERVICE,
    AGREEMENT
  }

  /** Where it stands in its life. */
  public enum Status {
    DRAFT,
    PUBLISHED,
    ARCHIVED
  }
}
