package org.jirei.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jirei.pages.OutputFile;
import org.jirei.pages.PagePath;
import org.jirei.theme.Theme;

/** The files of the theme that are the same for every page. */
final class Assets {

  private final Theme theme;

  Assets(Theme theme) {
    this.theme = theme;
  }

  List<OutputFile> all() {
    List<OutputFile> files = new ArrayList<>();
    for (String name : theme.assets()) {
      files.add(new OutputFile(new PagePath(name), Objects.requireNonNull(theme.bytes(name))));
    }
    Arrays.stream(StyleSheet.values())
        .filter(sheet -> !theme.isOwn(sheet.path().value()))
        .map(sheet -> OutputFile.text(sheet.path(), joined(sheet)))
        .forEach(files::add);
    return files;
  }

  private String joined(StyleSheet sheet) {
    String parts =
        sheet.parts().stream()
            .map(part -> Objects.requireNonNull(theme.text("styles/" + part + ".css"), part))
            .collect(Collectors.joining("\n"));
    String own = theme.text(Theme.OWN_STYLE);
    return own == null ? parts : parts + "\n@layer own {\n" + own + "\n}\n";
  }
}
