package org.jirei.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jirei.text.TelephoneLine.Part;
import org.jspecify.annotations.Nullable;

/** One pass over a line with telephone numbers. */
final class TelephoneScan {

  /** A number and what the words around it say. */
  private static final class Found {

    private final int start;
    private final int end;
    private final String address;
    private boolean isFax;
    private String extension = "";

    Found(int start, int end, String address, boolean isFax) {
      this.start = start;
      this.end = end;
      this.address = address;
      this.isFax = isFax;
    }
  }

  private final String text;
  private final String folded;
  private final List<Found> numbers = new ArrayList<>();
  private int at;
  private boolean saysTelephone;
  private boolean saysFax;
  private boolean mayContinue;

  private TelephoneScan(String text) {
    this.text = text;
    this.folded = TelephonePatterns.fold(text);
  }

  static TelephoneScan of(String text) {
    TelephoneScan scan = new TelephoneScan(text);
    Matcher matcher = TelephonePatterns.PIECE.matcher(scan.folded);
    matcher.useTransparentBounds(true);
    while (scan.at < text.length()
        && matcher.region(scan.at, text.length()).lookingAt()
        && scan.takes(matcher)) {
      scan.at = matcher.end();
    }
    return scan;
  }

  boolean isComplete() {
    return at == text.length() && hasNumber();
  }

  boolean hasNumber() {
    return !numbers.isEmpty();
  }

  /** Where what cannot be read begins. */
  int end() {
    return at;
  }

  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (Found found : numbers) {
      if (!found.isFax) {
        addWords(from, found.start, parts);
        parts.add(
            new Part(text.substring(found.start, found.end), found.address + found.extension));
        from = found.end;
      }
    }
    addWords(from, text.length(), parts);
    return parts;
  }

  private void addWords(int from, int to, List<Part> parts) {
    if (from < to) {
      parts.add(new Part(text.substring(from, to), null));
    }
  }

  /** Whether the next piece makes sense where it is. */
  private boolean takes(Matcher piece) {
    boolean continues = mayContinue;
    mayContinue = piece.group("number") != null || piece.group("more") != null;
    if (piece.group("number") != null) {
      return addNumber(piece);
    }
    if (piece.group("more") != null) {
      return continues;
    }
    if (piece.group("extension") != null) {
      addExtension(piece.group());
    } else if (piece.group("fax") != null) {
      addFax(piece.start(), piece.end());
    } else if (piece.group("telephone") != null) {
      saysTelephone = true;
    }
    return true;
  }

  private boolean addNumber(Matcher piece) {
    String address = address(piece.group());
    if (address == null) {
      return false;
    }
    boolean isSaid = saysTelephone || saysFax;
    boolean isFax = isSaid ? !saysTelephone : hasNumber() && numbers.getLast().isFax;
    numbers.add(new Found(piece.start(), piece.end(), address, isFax));
    saysTelephone = false;
    saysFax = false;
    return true;
  }

  private static @Nullable String address(String written) {
    Matcher country = TelephonePatterns.COUNTRY.matcher(written);
    boolean isFromAbroad = country.find();
    String national = Telephone.parse(isFromAbroad ? country.replaceFirst("0") : written);
    return national == null || !isFromAbroad ? national : "+81-" + national.substring(1);
  }

  /** If there are several extensions, the number alone reaches somebody who knows. */
  private void addExtension(String written) {
    Matcher one = TelephonePatterns.ONE_EXTENSION.matcher(written);
    if (hasNumber() && one.matches()) {
      numbers.getLast().extension = ";ext=" + one.group(1);
    }
  }

  /** In brackets the word belongs to the number before it, otherwise to the one after it. */
  private void addFax(int start, int end) {
    boolean isRemark = start > 0 && folded.charAt(start - 1) == '(' && folded.startsWith(")", end);
    if (isRemark && hasNumber()) {
      numbers.getLast().isFax = true;
    } else {
      saysFax = true;
    }
  }
}
