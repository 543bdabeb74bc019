package org.jirei.theme;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemText;
import org.jirei.text.Language;

/** Reports the mistakes of a theme in English, as a separate program. */
final class MistakesElsewhere {

  private MistakesElsewhere() {}

  /**
   * @param arguments the folder of the theme
   */
  public static void main(String[] arguments) throws Exception {
    ProblemText text = new ProblemText(Language.EN);
    StringBuilder told = new StringBuilder();
    for (Problem problem : Theme.read(Path.of(arguments[0])).problems()) {
      told.append(text.format(problem));
    }
    System.out.write(told.toString().getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }
}
