package org.jirei.content;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jirei.problem.ProblemKind;

/** The ids of cases, pages and parties, which become part of addresses and file names. */
public final class Ids {

  /**
   * The longest id, in letters, as in the schema. Its page needs a file name for itself, and many
   * disks end at 255 bytes.
   */
  static final int LONGEST = 100;

  /** The same pattern as in the schema, but possessive: it must not recurse. */
  private static final Pattern SHAPE = Pattern.compile("[a-z0-9]++(?:[_-][a-z0-9]++)*+");

  /**
   * Device names that Windows reserves whatever their extension: {@code con.md} can be neither
   * checked out nor published there (Microsoft, Naming Files, Paths, and Namespaces).
   */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(?:com|lpt)[0-9]");

  /** The list of cases is a page in the same folder. */
  private static final Set<String> BESIDE_CASES = Set.of("index");

  private Ids() {}

  /** Whether a text has the shape of an id. */
  public static boolean isId(String words) {
    return words.length() <= LONGEST && SHAPE.matcher(words).matches();
  }

  /** Whether a text can be the id of a case. */
  public static boolean namesCase(String words) {
    return isId(words) && !BESIDE_CASES.contains(words) && !isDevice(words);
  }

  /**
   * An id that is not taken: the wanted one, or else the first free of {@code wanted-2}, {@code
   * wanted-3} and so on. {@code free} in the form's {@code finding.js} does the same.
   */
  public static String free(String wanted, Predicate<String> isTaken) {
    String id = wanted;
    for (int n = 2; isTaken.test(id); n++) {
      id = wanted + "-" + n;
    }
    return id;
  }

  /** Reports a file name that is too long for an id; false if it is not. */
  static boolean reportLongName(String name, FileProblems findings) {
    if (name.length() <= LONGEST) {
      return false;
    }
    String length = String.valueOf(name.length());
    findings.add(ProblemKind.FILE_NAME_TOO_LONG, Span.FILE, length, String.valueOf(LONGEST));
    return true;
  }

  /** Reports why an id of the right shape cannot be the id of a case. */
  static void checkCase(String id, Span at, FileProblems findings) {
    check(id, at, BESIDE_CASES, findings);
  }

  /**
   * Reports why an id of the right shape cannot be used.
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

  /** Whether it is a device name that Windows reserves. */
  public static boolean isDevice(String id) {
    return DEVICE.matcher(id).matches();
  }
}
