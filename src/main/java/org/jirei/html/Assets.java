package org.jirei.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jirei.image.ImageFile;
import org.jirei.model.Branding;
import org.jirei.model.Colour;
import org.jirei.publish.OutputFile;
import org.jirei.publish.PagePath;
import org.jirei.site.SiteFile;
import org.jirei.theme.Theme;
import org.jspecify.annotations.Nullable;

/** The files of the theme that are the same for every page. */
final class Assets {

  private static final String FOLDER = "assets/";
  private static final String ICON = FOLDER + "icon.svg";
  private static final String SCRIPT = ".js";

  /** How the icon asks for the key colour; no style sheet reaches it where it stands alone. */
  private static final String KEY = "var(--key)";

  private final Theme theme;
  private final @Nullable Colour key;

  Assets(Theme theme, Branding look) {
    this.theme = theme;
    this.key = look.key();
  }

  /** Each file is made when it is asked for: joining scripts and styles takes time. */
  List<SiteFile> all() {
    List<SiteFile> files = new ArrayList<>();
    Theme builtIn = Theme.builtIn();
    for (String name : theme.assets()) {
      if (theme.isOwn(name) || !name.endsWith(SCRIPT)) {
        files.add(name.equals(ICON) ? text(name, this::icon) : copy(name));
      } else if (name.lastIndexOf('/') < FOLDER.length()) {
        // Scripts in folders below are the modules of these bundles. A publisher's own files do not
        // replace them.
        files.add(text(name, () -> ScriptBundle.of(name, builtIn::text)));
      }
    }
    Arrays.stream(StyleSheet.values())
        .filter(styles -> !theme.isOwn(styles.path().value()))
        .map(styles -> text(styles.path().value(), () -> CssMinifier.of(joined(styles))))
        .forEach(files::add);
    return files;
  }

  private SiteFile copy(String name) {
    PagePath path = new PagePath(name);
    return SiteFile.of(
        path,
        () -> {
          byte[] bytes = Objects.requireNonNull(theme.bytes(name));
          return new OutputFile(path, ImageFile.published(bytes, name));
        });
  }

  private static SiteFile text(String name, Supplier<String> maker) {
    PagePath path = new PagePath(name);
    return SiteFile.of(path, () -> OutputFile.text(path, maker.get()));
  }

  private String icon() {
    Colour shown = key == null ? ColourTokens.BUILT_IN.light("key") : key;
    return Objects.requireNonNull(theme.text(ICON)).replace(KEY, shown.toString());
  }

  /** The publisher's own colours follow the built-in ones, and own styles follow everything. */
  private String joined(StyleSheet styles) {
    List<String> parts = new ArrayList<>();
    for (String part : styles.parts()) {
      parts.add(Objects.requireNonNull(theme.text("styles/" + part + ".css"), part));
    }
    if (key != null) {
      parts.add(KeyColours.css(key));
    }
    String own = theme.text(Theme.OWN_STYLE);
    if (own != null) {
      parts.add("@layer own {\n" + own + "\n}\n");
    }
    return String.join("\n", parts);
  }
}
