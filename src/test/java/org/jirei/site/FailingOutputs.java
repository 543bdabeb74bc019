package org.jirei.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jirei.publish.OutputFile;
import org.jirei.publish.PagePath;

/** The outputs of a site with further files, which do what a test wants when they are made. */
public final class FailingOutputs implements OutputSource {

  private final OutputSource source;
  private final List<SiteFile> further = new ArrayList<>();

  /** What happens when the outputs are opened for a plan. */
  private volatile Runnable atOpening = () -> {};

  public FailingOutputs(OutputSource source) {
    this.source = source;
  }

  /** Adds a page that is made this way. */
  public FailingOutputs with(String path, SiteFile.Maker maker) {
    further.add(SiteFile.page(new PagePath(path), maker));
    return this;
  }

  /** Adds a page that throws this when it is made. */
  public FailingOutputs failing(String path, Throwable thrown) {
    return with(
        path,
        () -> {
          raise(thrown);
          return text(path);
        });
  }

  /** What to do whenever the outputs are opened, such as to throw. */
  public void atOpening(Runnable action) {
    atOpening = action;
  }

  /** A page that is well. */
  public static OutputFile text(String path) {
    String html = "<!DOCTYPE html><html lang=\"ja\"><title>x</title><body><p>x</p></body></html>";
    return OutputFile.text(new PagePath(path), html);
  }

  private static void raise(Throwable thrown) {
    switch (thrown) {
      case Error error -> throw error;
      case RuntimeException own -> throw own;
      default -> throw new IllegalArgumentException(thrown);
    }
  }

  @Override
  public List<Path> folders() {
    return source.folders();
  }

  @Override
  public SiteOutputs builtIn() {
    return more(source.builtIn());
  }

  @Override
  public Reading read() throws IOException {
    Reading reading = source.read();
    SiteOutputs outputs = reading.outputs();
    return new Reading(
        outputs == null ? null : more(outputs), reading.problems(), reading.changed());
  }

  private SiteOutputs more(SiteOutputs outputs) {
    return (plan, folders) -> {
      atOpening.run();
      SiteOutputs.Opened opened = outputs.open(plan, folders);
      List<SiteOutput> all = new ArrayList<>(opened.all());
      all.add(ofFurther());
      return new SiteOutputs.Opened(all, opened.resource());
    };
  }

  private SiteOutput ofFurther() {
    return new SiteOutput() {
      @Override
      public List<SiteFile> files(SitePlan plan) {
        return further;
      }

      @Override
      public boolean mayHave(String path) {
        return Set.copyOf(further.stream().map(file -> file.path().value()).toList())
            .contains(path);
      }
    };
  }
}
