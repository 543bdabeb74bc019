package org.jirei.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jirei.fixtures.Trials;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.model.Section;
import org.jirei.text.Normaliser;
import org.junit.jupiter.api.Test;

/** What stands in a case finds it. */
class LiteralSearchTest extends SampleSearch {

  private static final Pattern RUN = Pattern.compile("[\\p{sc=Han}々]{2,}|[\\p{sc=Katakana}ー]{2,}");

  private record Known(String run, String id) {}

  @Test
  void every_run_of_kanji_or_katakana_in_a_case_finds_the_case() throws IOException {
    List<Known> lost = new ArrayList<>();
    for (Known known : Trials.sample(runs(SampleIndex.library()), 200, "runs of the cases")) {
      if (!found(known.run()).contains(known.id())) {
        lost.add(known);
      }
    }
    assertEquals(List.of(), lost);
  }

  @Test
  void a_heading_finds_its_case() throws IOException {
    List<String> lost = new ArrayList<>();
    for (CaseStudy c : SampleIndex.library().cases()) {
      for (Section section : c.sections()) {
        if (!found(section.heading()).contains(c.id())) {
          lost.add(c.id() + " " + section.heading());
        }
      }
    }
    assertEquals(List.of(), lost);
  }

  private static List<Known> runs(Library library) {
    Set<Known> runs = new LinkedHashSet<>();
    for (CaseStudy c : library.cases()) {
      CaseText text = CaseText.of(c, library);
      Stream.of(Stream.of(text.title()), text.names().stream(), text.sentences().stream())
          .flatMap(part -> part)
          .flatMap(part -> RUN.matcher(Normaliser.normalise(part)).results())
          .forEach(run -> runs.add(new Known(run.group(), c.id())));
    }
    return List.copyOf(runs);
  }
}
