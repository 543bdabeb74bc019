package org.jirei.image;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.image.CssTokens.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds in attributes and styles of an SVG what leads out of the file. Only a part of the same file
 * ({@code #arrow}) and pixels written into it may be referred to.
 */
final class SvgReferences {

  /** Functions of CSS that load a file by its mere name, or that once ran scripts. */
  private static final Set<String> LOADING =
      Set.of("image-set", "-webkit-image-set", "src", "image", "cross-fade", "expression");

  /** Rules of CSS that load a file, or change how the style is read. */
  private static final Set<String> LOADING_RULES = Set.of("import", "charset");

  /** Properties that took behaviour from a file in older browsers. */
  private static final Set<String> BEHAVIOUR = Set.of("-moz-binding", "behavior", "behaviour");

  private static final Pattern PIXELS =
      Pattern.compile("data:image/(?:png|jpe?g|gif|webp|avif)[;,].*", Pattern.DOTALL);

  private static final Pattern BASE64 =
      Pattern.compile("(?is)data:image/[\\w.+-]+(?:;[^,;]{0,40}){0,4};base64,([A-Za-z0-9+/=\\s]*)");

  /** A font that is written into the style. */
  private static final Pattern FONT =
      Pattern.compile(
          "data:(?:font/|application/(?:x-)?font-|application/vnd\\.ms-fontobject[;,]).*",
          Pattern.DOTALL);

  private static final Token NOTHING = new Token(CssTokens.Kind.SIGN, "");

  private SvgReferences() {}

  /** Whether the value of {@code href} stays in the file. */
  static boolean staysInside(String href, boolean mayHoldPixels) {
    String target = href.strip();
    return target.isEmpty()
        || target.startsWith("#")
        || mayHoldPixels && PIXELS.matcher(target.toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether the pixels in a reference come from a photograph that states where it was taken. */
  static boolean statesPosition(String href) {
    Matcher data = BASE64.matcher(href.strip());
    if (!data.matches()) {
      return false;
    }
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(data.group(1));
      ImageFormat format = Signature.format(bytes);
      return format != null && PositionRemoval.of(format, bytes).position() != Position.ABSENT;
    } catch (IllegalArgumentException e) {
      return false; // not base64, so no program can show it
    }
  }

  /**
   * What in a style, or in an attribute that may contain a reference, leads out; null if nothing.
   */
  static @Nullable String outsideOf(String style) {
    List<Token> tokens = CssTokens.of(style);
    for (int i = 0; i < tokens.size(); i++) {
      Token following = i + 1 < tokens.size() ? tokens.get(i + 1) : NOTHING;
      String outside = outsideOf(tokens.get(i), following);
      if (outside != null) {
        return outside;
      }
    }
    return null;
  }

  private static @Nullable String outsideOf(Token token, Token following) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return switch (token.kind()) {
      case ADDRESS -> mayBeInStyle(token.text()) ? null : token.text();
      case BROKEN_ADDRESS -> token.text();
      case FUNCTION -> {
        if (word.equals("url")) {
          yield mayBeInStyle(following.text()) ? null : following.text();
        }
        yield LOADING.contains(word) ? token.text() + "(" : null;
      }
      case AT_NAME -> LOADING_RULES.contains(word) ? "@" + token.text() : null;
      case NAME -> {
        boolean isScript = word.equals("javascript") && following.text().equals(":");
        yield isScript || BEHAVIOUR.contains(word) ? token.text() : null;
      }
      case STRING, SIGN -> null;
    };
  }

  private static boolean mayBeInStyle(String target) {
    String small = target.strip().toLowerCase(Locale.ROOT);
    return staysInside(target, true) || FONT.matcher(small).matches();
  }
}
