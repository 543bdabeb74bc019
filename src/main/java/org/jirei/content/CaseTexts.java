package org.jirei.content;

import java.util.List;
import org.jirei.content.Node.Mapping;
import org.jirei.content.Node.Scalar;
import org.jirei.content.Node.Sequence;

/** Collects all texts below a node. */
final class CaseTexts {

  private CaseTexts() {}

  static void collect(Node node, List<String> texts) {
    switch (node) {
      case Scalar scalar -> texts.add(scalar.text());
      case Sequence sequence -> sequence.items().forEach(item -> collect(item, texts));
      case Mapping mapping ->
          mapping.entries().values().forEach(entry -> collect(entry.value(), texts));
    }
  }
}
