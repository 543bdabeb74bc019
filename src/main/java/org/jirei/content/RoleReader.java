package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jirei.content.Node.Mapping;
import org.jirei.content.Node.Scalar;
import org.jirei.model.Party;
import org.jirei.model.Role;
import org.jirei.model.Role.Task;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** Reads who did what. */
final class RoleReader {

  private static final String ALL = "all";

  private final CaseContext context;

  RoleReader(CaseContext context) {
    this.context = context;
  }

  List<Role> read(Fields caseFields) {
    List<Role> roles = new ArrayList<>();
    for (Fields fields : caseFields.list("roles")) {
      Role role = role(fields);
      if (role != null) {
        roles.add(role);
      }
    }
    return roles;
  }

  private @Nullable Role role(Fields fields) {
    Scalar one = fields.scalar("parties");
    boolean ofAll = one != null && one.text().equals(ALL);
    // Where there is only one party, nothing is common: the role is its own.
    boolean common = ofAll && context.parties.size() > 1;
    List<Party> parties = new ArrayList<>();
    if (ofAll) {
      parties.addAll(context.parties.values());
    } else if (one != null) {
      add(one, fields, parties);
    }
    fields.scalars("parties").forEach(id -> add(id, fields, parties));
    List<Task> tasks = tasks(fields);
    if (parties.isEmpty() || tasks.isEmpty()) {
      return null;
    }
    String label =
        common ? "共通" : parties.stream().map(Party::shortName).collect(Collectors.joining("・"));
    return new Role(fields.text("label", label), parties, common, fields.text("heading"), tasks);
  }

  private void add(Scalar id, Fields fields, List<Party> parties) {
    Party party = context.party(id, fields.path("parties"));
    if (party != null && !parties.contains(party)) {
      parties.add(party);
    }
  }

  private List<Task> tasks(Fields fields) {
    List<Task> tasks = new ArrayList<>();
    List<Node> items = fields.items("tasks");
    for (int i = 0; i < items.size(); i++) {
      Node item = items.get(i);
      if (item instanceof Scalar scalar && !scalar.isBlank()) {
        tasks.add(new Task(JapaneseLines.join(scalar.text()), List.of()));
      } else if (item instanceof Mapping mapping) {
        Fields task = new Fields(fields.path("tasks") + "[" + i + "]", mapping);
        String text = task.text("task");
        List<Term> measures = measures(task);
        if (text != null) {
          tasks.add(new Task(text, task.texts("subtasks"), measures));
        }
      }
    }
    return tasks;
  }

  /**
   * An empty list means that the task serves no measure. Without a list, measures are found from
   * the words.
   */
  private @Nullable List<Term> measures(Fields task) {
    return task.node("measures") == null ? null : context.terms(Scheme.MEASURE, task, "measures");
  }
}
