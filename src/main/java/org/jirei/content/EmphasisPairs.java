package org.jirei.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Finds the emphasis that {@link EmphasisRun}s open and close, by the rules of CommonMark ("process
 * emphasis"). Two tildes delete, as on GitHub. Runs that open or close nothing become words.
 *
 * <p>Cost: linear in the number of runs, since a search that found no opener is not repeated.
 */
final class EmphasisPairs {

  private final Consumer<EmphasisRun> unpaired;

  /**
   * @param unpaired receives runs of which signs are left over
   */
  EmphasisPairs(Consumer<EmphasisRun> unpaired) {
    this.unpaired = unpaired;
  }

  /** A run while its signs are being paired. */
  private static final class Open {
    final EmphasisRun run;
    final int order;
    int left;

    Open(EmphasisRun run, int order) {
      this.run = run;
      this.order = order;
      this.left = run.sign() == '~' && run.length() != 2 ? 0 : run.length();
    }
  }

  /** What closers have in common that find no opener before the same place. */
  private record Closer(char sign, boolean opens, int rest) {
    static Closer of(EmphasisRun run) {
      return new Closer(run.sign(), run.opens(), run.length() % 3);
    }
  }

  /** Pairs the runs below a node, in all its blocks and links. */
  void pair(Node parent) {
    List<Node> parents = new ArrayList<>(List.of(parent));
    while (!parents.isEmpty()) {
      Node at = parents.removeLast();
      List<Open> runs = new ArrayList<>();
      for (Node child = at.getFirstChild(); child != null; child = child.getNext()) {
        if (child instanceof EmphasisRun run) {
          runs.add(new Open(run, runs.size()));
        } else if (child.getFirstChild() != null) {
          parents.add(child);
        }
      }
      pair(runs);
      runs.forEach(this::becomeWords);
    }
  }

  private static void pair(List<Open> runs) {
    List<Open> openers = new ArrayList<>();
    Map<Closer, Integer> searched = new HashMap<>();
    for (Open closer : runs) {
      Closer kind = Closer.of(closer.run);
      while (closer.left > 0 && closer.run.closes()) {
        int at = opener(openers, closer, searched.getOrDefault(kind, 0));
        if (at < 0) {
          searched.put(kind, closer.order);
          break;
        }
        openers.subList(at + 1, openers.size()).clear();
        Open opener = openers.get(at);
        int used = Math.min(2, Math.min(opener.left, closer.left));
        wrap(opener.run, closer.run, used);
        opener.left -= used;
        closer.left -= used;
        if (opener.left == 0) {
          openers.removeLast();
        }
      }
      if (closer.left > 0 && closer.run.opens()) {
        openers.add(closer);
      }
    }
  }

  /** The index of the last run that a run can close; -1 if there is none from {@code first} on. */
  private static int opener(List<Open> openers, Open closer, int first) {
    for (int at = openers.size() - 1; at >= 0 && openers.get(at).order >= first; at--) {
      if (fit(openers.get(at).run, closer.run)) {
        return at;
      }
    }
    return -1;
  }

  /** The "rule of three" keeps {@code *a**b*} one emphasis. */
  private static boolean fit(EmphasisRun opener, EmphasisRun closer) {
    boolean ambiguous = opener.closes() || closer.opens();
    boolean three = (opener.length() + closer.length()) % 3 == 0 && closer.length() % 3 != 0;
    return opener.sign() == closer.sign() && !(ambiguous && three);
  }

  private static void wrap(EmphasisRun opener, EmphasisRun closer, int used) {
    if (opener.sign() == '~') {
      opener.insertAfter(html("<del>"));
      closer.insertBefore(html("</del>"));
      return;
    }
    String signs = String.valueOf(opener.sign()).repeat(used);
    Node emphasis = used == 1 ? new Emphasis(signs) : new StrongEmphasis(signs);
    for (Node node = opener.getNext(); node != closer && node != null; ) {
      Node next = node.getNext();
      emphasis.appendChild(node);
      node = next;
    }
    opener.insertAfter(emphasis);
  }

  private static HtmlInline html(String tag) {
    HtmlInline html = new HtmlInline();
    html.setLiteral(tag);
    return html;
  }

  private void becomeWords(Open open) {
    EmphasisRun run = open.run;
    boolean word = run.sign() == '~' && run.length() != 2;
    int left = word ? run.length() : open.left;
    if (left > 0) {
      run.insertBefore(new Text(String.valueOf(run.sign()).repeat(left)));
      if (!word) {
        unpaired.accept(run);
      }
    }
    run.unlink();
  }
}
