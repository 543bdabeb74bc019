package org.jirei.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of the parts of a case that contain more than one kind of thing. */
final class PartWords {

  private PartWords() {}

  static Stream<@Nullable String> narrative(CaseStudy c) {
    return c.sections().stream()
        .flatMap(section -> Stream.of(section.heading(), section.body().text()));
  }

  static Stream<@Nullable String> roles(CaseStudy c) {
    List<@Nullable String> words = new ArrayList<>();
    for (Role role : c.roles()) {
      words.add(role.heading());
      for (Role.Task task : role.tasks()) {
        words.add(task.text());
        words.addAll(task.subtasks());
      }
    }
    return words.stream();
  }

  static Stream<@Nullable String> series(CaseStudy c) {
    List<@Nullable String> words = new ArrayList<>();
    for (Series series : c.series()) {
      series.metrics().forEach(metric -> words.add(metric.words()));
      words.add(series.words());
    }
    return words.stream();
  }

  static Stream<@Nullable String> rounds(CaseStudy c) {
    List<@Nullable String> words = new ArrayList<>();
    for (Round round : c.rounds()) {
      words.add(round.words());
      words.add(round.venue());
      for (Round.Session session : round.sessions()) {
        words.add(session.title());
        words.add(session.lecturer());
      }
    }
    return words.stream();
  }

  /** The name of the area too, which an address within a town leaves out. */
  static Stream<@Nullable String> sites(CaseStudy c) {
    List<@Nullable String> words = new ArrayList<>();
    for (ServiceSite site : c.sites()) {
      words.add(site.name());
      words.add(site.area() == null ? null : site.area().name());
      words.add(site.address());
      words.add(site.hours());
    }
    return words.stream();
  }

  static Stream<@Nullable String> councils(CaseStudy c) {
    List<@Nullable String> words = new ArrayList<>();
    for (Council council : c.councils()) {
      words.add(council.name());
      words.addAll(council.members());
      words.add(council.meetings());
      words.add(council.secretariat());
    }
    return words.stream();
  }

  static Stream<@Nullable String> schemes(CaseStudy c) {
    return c.schemes().stream()
        .flatMap(scheme -> Stream.of(scheme.name(), scheme.provider(), scheme.note()));
  }

  static Stream<@Nullable String> agreement(CaseStudy c) {
    Agreement agreement = c.agreement();
    if (agreement == null) {
      return Stream.empty();
    }
    List<@Nullable String> words = new ArrayList<>();
    words.add(agreement.title());
    words.add(agreement.duty());
    words.add(agreement.parent());
    words.addAll(agreement.signatories());
    words.addAll(agreement.fields());
    return words.stream();
  }

  static Stream<@Nullable String> stories(CaseStudy c) {
    List<@Nullable String> words = new ArrayList<>();
    for (Story story : c.stories()) {
      words.add(story.profile());
      story.steps().forEach(step -> words.add(step.body().text()));
    }
    return words.stream();
  }

  static Stream<@Nullable String> comments(CaseStudy c) {
    return c.comments().stream()
        .flatMap(comment -> Stream.of(comment.post(), comment.body().text()));
  }

  /** The present office; what the document prints of its own is no text for a search. */
  static Stream<@Nullable String> currentContact(CaseStudy c) {
    Contact contact = c.contact();
    Contact.Current current = contact == null ? null : contact.current();
    return current == null ? Stream.empty() : Stream.of(current.office());
  }

  static Stream<@Nullable String> english(CaseStudy c) {
    Title.English english = c.title().english();
    return english == null ? Stream.empty() : Stream.of(english.title(), english.summary());
  }
}
