package org.jirei.content;

import java.util.Set;
import java.util.regex.Pattern;
import org.jirei.problem.ProblemKind;

/** The ids of cases, pages and parties, of which addresses and names of files are made. */
public final class Ids {

  /** The same as in the schema. */
  private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+([_-][a-z0-9]+)*");

  /**
   * What Windows keeps for devices, whatever the name ends in: {@code con.md} can be neither
   * checked out nor published there (Microsoft, Naming Files, Paths, and Namespaces).
   */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(?:com|lpt)[0-9]");

  /** The page that lists the cases lies beside them. */
  private static final Set<String> BESIDE_CASES = Set.of("index");

  private Ids() {}

  /** Whether it has the shape of an id. */
  public static boolean isId(String words) {
    return SHAPE.matcher(words).matches();
  }

  /** Whether a case can be called so. */
  public static boolean namesCase(String words) {
    return isId(words) && !BESIDE_CASES.contains(words) && !isDevice(words);
  }

  /** Finds what keeps a case from an id that has the right shape. */
  static void checkCase(String id, Span at, FileProblems findings) {
    check(id, at, BESIDE_CASES, findings);
  }

  /**
   * Finds what keeps a page from an id that has the right shape.
   *
   * @param taken ids of pages that Jirei writes itself
   */
  static void check(String id, Span at, Set<String> taken, FileProblems findings) {
    if (taken.contains(id)) {
      findings.add(ProblemKind.RESERVED_ID, at, id);
    } else if (isDevice(id)) {
      findings.add(ProblemKind.DEVICE_ID, at, id);
    }
  }

  /** Whether it is an id that Windows keeps for a device. */
  public static boolean isDevice(String id) {
    return DEVICE.matcher(id).matches();
  }
}
