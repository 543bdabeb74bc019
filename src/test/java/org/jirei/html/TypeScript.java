package org.jirei.html;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.jirei.fixtures.ScriptEngine;
import org.jirei.fixtures.Shared;

/** The TypeScript compiler, from its jar, on the Node.js of {@link ScriptEngine}. */
final class TypeScript {

  /** Tells where the jar is, whichever version it has. */
  private static final String IN_JAR = "META-INF/maven/org.webjars.npm/typescript/pom.xml";

  private static final Pattern NEEDED =
      Pattern.compile("typescript\\.js|lib\\..*\\.d\\.ts|lib\\.d\\.ts");

  private static final Shared<Path> FOLDER = Shared.of(TypeScript::unpack);

  private TypeScript() {}

  /** What is wrong with the scripts that a {@code jsconfig.json} names, a line for each mistake. */
  static List<String> mistakes(Path config) throws Exception {
    return run("types", List.of(config));
  }

  /** Which of some scripts mean something else than the ones that follow them. */
  static List<String> changed(List<Path> pairs) throws Exception {
    return run("meaning", pairs);
  }

  /** Which of some scripts use their names otherwise than the ones that follow them. */
  static List<String> misnamed(List<Path> pairs) throws Exception {
    return run("naming", pairs);
  }

  private static List<String> run(String task, List<Path> files) throws Exception {
    Path folder = FOLDER.get();
    List<String> command = new ArrayList<>();
    command.add(ScriptEngine.node().toString());
    command.add(folder.resolve("types.js").toString());
    command.add(folder.resolve("typescript.js").toString());
    command.add(task);
    files.forEach(file -> command.add(file.toAbsolutePath().toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(told);
    }
    return told.lines().toList();
  }

  /** The compiler with what it knows of the language and of browsers. */
  private static Path unpack() throws Exception {
    Path folder = Shared.folder("typescript");
    try (InputStream host = TypeScript.class.getResourceAsStream("types.js")) {
      Files.copy(Objects.requireNonNull(host), folder.resolve("types.js"));
    }
    URL inJar = Objects.requireNonNull(TypeScript.class.getClassLoader().getResource(IN_JAR));
    JarURLConnection jar = (JarURLConnection) inJar.openConnection();
    try (JarFile files = new JarFile(new File(jar.getJarFileURL().toURI()))) {
      for (JarEntry entry : Collections.list(files.entries())) {
        String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        if (NEEDED.matcher(name).matches()) {
          try (InputStream file = files.getInputStream(entry)) {
            Files.copy(file, folder.resolve(name));
          }
        }
      }
    }
    return folder;
  }
}
