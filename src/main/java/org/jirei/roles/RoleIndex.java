package org.jirei.roles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jirei.model.CaseStudy;
import org.jirei.model.Party;
import org.jirei.model.Role;
import org.jirei.model.TaskPlace;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jirei.vocabulary.Vocabulary;

/**
 * Who does what across all cases, by measure and type of party.
 *
 * <p>A role of several parties counts for the type of each party.
 */
public final class RoleIndex {

  private final Vocabulary vocabulary;
  private final Map<Term, Map<Term, List<CaseTasks>>> byMeasure = new LinkedHashMap<>();
  private final Map<Term, List<CaseStudy>> unassigned = new LinkedHashMap<>();
  private final Map<Term, List<CaseTasks>> unmatched = new LinkedHashMap<>();
  private final Map<String, List<AssignedTask>> byCase = new HashMap<>();
  private final Set<Term> partyTypes = new LinkedHashSet<>();

  /**
   * @param cases in the order in which they are listed
   */
  public RoleIndex(Vocabulary vocabulary, List<CaseStudy> cases) {
    this.vocabulary = vocabulary;
    TaskMeasures measures = new TaskMeasures(vocabulary);
    for (CaseStudy caseStudy : cases) {
      List<AssignedTask> tasks = assignedTasks(caseStudy, measures);
      byCase.put(caseStudy.id(), tasks);
      add(caseStudy, tasks);
    }
  }

  /** All measures in the order of the vocabulary, including those that no task serves. */
  public List<Term> measures() {
    return vocabulary.terms(Scheme.MEASURE);
  }

  /** The types of parties that have a role, in the order of the vocabulary. */
  public List<Term> partyTypes() {
    return vocabulary.terms(Scheme.PARTY_TYPE).stream().filter(partyTypes::contains).toList();
  }

  /** The tasks of a case in the order of its file; none of a case that is not in the index. */
  public List<AssignedTask> tasks(String caseId) {
    return byCase.getOrDefault(caseId, List.of());
  }

  public List<CaseTasks> of(Term measure, Term partyType) {
    return byMeasure.getOrDefault(measure, Map.of()).getOrDefault(partyType, List.of());
  }

  /** The tasks that serve no measure. */
  public List<CaseTasks> unmatched(Term partyType) {
    return unmatched.getOrDefault(partyType, List.of());
  }

  /** Cases that name the measure but have no task that shows who is responsible for it. */
  public List<CaseStudy> unassigned(Term measure) {
    return unassigned.getOrDefault(measure, List.of());
  }

  /**
   * The number of cases that do not name the measure, although an editor states it for one of their
   * tasks. They are not about it, so they do not count as its cases.
   */
  public int others(Term measure) {
    return (int)
        byMeasure.getOrDefault(measure, Map.of()).values().stream()
            .flatMap(List::stream)
            .map(CaseTasks::caseStudy)
            .filter(c -> !c.measures().contains(measure))
            .distinct()
            .count();
  }

  private static List<AssignedTask> assignedTasks(CaseStudy caseStudy, TaskMeasures measures) {
    List<AssignedTask> tasks = new ArrayList<>();
    for (int i = 0; i < caseStudy.roles().size(); i++) {
      Role role = caseStudy.roles().get(i);
      for (int j = 0; j < role.tasks().size(); j++) {
        Role.Task task = role.tasks().get(j);
        TaskPlace place = new TaskPlace(i + 1, j + 1);
        tasks.add(new AssignedTask(role, place, task, measures.of(caseStudy, role, task)));
      }
    }
    return tasks;
  }

  private void add(CaseStudy caseStudy, List<AssignedTask> tasks) {
    Map<Term, Map<Term, List<AssignedTask>>> served = new LinkedHashMap<>();
    Map<Term, List<AssignedTask>> others = new LinkedHashMap<>();
    for (AssignedTask task : tasks) {
      for (Term type : types(task.role())) {
        partyTypes.add(type);
        for (Match match : task.matches()) {
          served
              .computeIfAbsent(match.measure(), m -> new LinkedHashMap<>())
              .computeIfAbsent(type, t -> new ArrayList<>())
              .add(task);
        }
        if (task.matches().isEmpty()) {
          others.computeIfAbsent(type, t -> new ArrayList<>()).add(task);
        }
      }
    }
    served.forEach(
        (measure, byType) ->
            addCaseTasks(
                caseStudy, byType, byMeasure.computeIfAbsent(measure, m -> new LinkedHashMap<>())));
    addCaseTasks(caseStudy, others, unmatched);
    for (Term measure : caseStudy.measures()) {
      if (!served.containsKey(measure)) {
        unassigned.computeIfAbsent(measure, m -> new ArrayList<>()).add(caseStudy);
      }
    }
  }

  private static void addCaseTasks(
      CaseStudy caseStudy,
      Map<Term, List<AssignedTask>> byType,
      Map<Term, List<CaseTasks>> caseTasks) {
    byType.forEach(
        (type, tasks) ->
            caseTasks
                .computeIfAbsent(type, t -> new ArrayList<>())
                .add(new CaseTasks(caseStudy, tasks)));
  }

  private static Set<Term> types(Role role) {
    Set<Term> types = new LinkedHashSet<>();
    role.parties().stream().map(Party::type).forEach(types::add);
    return types;
  }
}
