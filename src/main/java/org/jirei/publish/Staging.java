package org.jirei.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.jirei.problem.Problem;
import org.jirei.publish.PublishException.Reason;

/**
 * A site in the making: takes files from many threads, verifies them and swaps them in.
 *
 * <p>Closing it without {@link #publish} leaves the old site as it was and clears what was staged;
 * so does the end of the process, as far as it is given the time.
 */
public final class Staging implements OutputSink, AutoCloseable {

  private final Path output;
  private final WorkFolder work;
  private final ExistingSite existing;
  private final boolean force;

  private final SortedMap<String, String> hashes = new ConcurrentSkipListMap<>();
  private final Map<String, String> pathByFolded = new ConcurrentHashMap<>();
  private final SortedMap<String, String> clashes = new ConcurrentSkipListMap<>();
  private final Set<String> folders = ConcurrentHashMap.newKeySet();
  private final Set<Path> madeFolders = ConcurrentHashMap.newKeySet();
  private final SiteLinkCheck links = new SiteLinkCheck();

  private final Object gate = new Object();
  private final Thread atExit = new Thread(this::stop, "jirei-stop");
  private volatile boolean stopped;

  Staging(Path output, WorkFolder work, ExistingSite existing, boolean force) {
    this.output = output;
    this.work = work;
    this.existing = existing;
    this.force = force;
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  @Override
  public void accept(OutputFile file) throws IOException {
    if (stopped) {
      throw new InterruptedIOException(output.toString());
    }
    String path = file.path().value();
    String other = pathByFolded.putIfAbsent(folded(path), path);
    if (other != null) {
      clashes.put(other.compareTo(path) <= 0 ? other : path, path);
      return;
    }
    links.scan(file);
    String hash = Manifest.hash(file.bytes());
    hashes.put(path, hash);
    Path target = work.next().resolve(path);
    makeFolderOf(target);
    if (!hash.equals(existing.own().get(path)) || !link(output.resolve(path), target)) {
      Files.write(target, file.bytes());
    }
  }

  /** A folder of the site that another stage fills by itself; its bytes may vary between builds. */
  public Path folder(PagePath path) throws IOException {
    folders.add(path.value());
    return Files.createDirectories(work.next().resolve(path.value()));
  }

  /** Every link between the staged pages that leads nowhere. */
  public List<Problem> brokenLinks() {
    return links.problems(hashes.keySet());
  }

  /** Swaps the staged site in; afterwards the output is the new site, or an exception tells why. */
  public void publish() throws IOException, PublishException {
    if (!clashes.isEmpty()) {
      String first = clashes.firstKey();
      throw new PublishException(
          Reason.SAME_PATH, List.of(first, clashes.getOrDefault(first, first)));
    }
    SortedMap<String, String> varying = hashesOfFolders();
    Set<String> written = new TreeSet<>(hashes.keySet());
    written.addAll(varying.keySet());
    carryForeignFiles(written);
    writeManifests(varying);
    Path old;
    synchronized (gate) {
      if (stopped) {
        throw new PublishException(Reason.STOPPED, List.of(output.toString()));
      }
      old = Swap.in(output, work);
    }
    keepLatecomers(old);
  }

  private SortedMap<String, String> hashesOfFolders() throws IOException {
    SortedMap<String, String> varying = new TreeMap<>();
    for (String folder : folders) {
      Path staged = work.next().resolve(folder);
      for (String name : FileTree.leaves(staged)) {
        varying.put(folder + "/" + name, Manifest.hash(staged.resolve(name)));
      }
    }
    return varying;
  }

  private void writeManifests(SortedMap<String, String> varying) throws IOException {
    for (String folder : folders) {
      String prefix = folder + "/";
      SortedMap<String, String> inside = new TreeMap<>();
      varying.forEach(
          (path, hash) -> {
            if (path.startsWith(prefix)) {
              inside.put(path.substring(prefix.length()), hash);
            }
          });
      Manifest.write(work.next().resolve(folder), inside, List.of());
    }
    Manifest.write(work.next(), hashes, folders);
  }

  /** Files that people put beside Jirei's stay; those that stand in the way are not overwritten. */
  private void carryForeignFiles(Collection<String> written) throws IOException, PublishException {
    Set<String> taken = written.stream().map(Staging::folded).collect(Collectors.toSet());
    SortedSet<String> inTheWay = new TreeSet<>(existing.foreign());
    inTheWay.removeIf(path -> !taken.contains(folded(path)));
    if (!inTheWay.isEmpty() && !force) {
      throw existing.refusal(Reason.FOREIGN_FILES, inTheWay);
    }
    for (String path : existing.foreign()) {
      if (!inTheWay.contains(path)) {
        carry(output.resolve(path), work.next().resolve(path));
      }
    }
  }

  private void carry(Path from, Path to) throws IOException {
    makeFolderOf(to);
    if (Files.isDirectory(from, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectories(to);
    } else if (!link(from, to)) {
      Files.copy(
          from,
          to,
          java.nio.file.LinkOption.NOFOLLOW_LINKS,
          java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  /** Files that somebody put into the output while the build ran move over as well. */
  private void keepLatecomers(Path old) throws IOException {
    if (!Files.exists(old)) {
      return;
    }
    for (String path : FileTree.leaves(old)) {
      boolean known =
          existing.own().containsKey(path)
              || existing.edited().contains(path)
              || existing.foreign().contains(path)
              || Manifest.isManifest(path);
      if (!known && !Files.exists(output.resolve(path))) {
        Files.createDirectories(output.resolve(path).resolveSibling("."));
        Files.move(old.resolve(path), output.resolve(path));
      }
    }
  }

  /** A second name for a file that need not change: keeps its time stamp and spares the writing. */
  private static boolean link(Path from, Path to) {
    try {
      Files.createLink(to, from);
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      // Not every disk has hard links; the caller writes the file instead.
      return false;
    }
  }

  private void makeFolderOf(Path file) throws IOException {
    Path folder = file.resolveSibling("").normalize();
    if (!madeFolders.contains(folder)) {
      Files.createDirectories(folder);
      madeFolders.add(folder);
    }
  }

  /** As a disk sees a name that does not tell A from a, or が from か with a mark. */
  private static String folded(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private void stop() {
    synchronized (gate) {
      stopped = true;
    }
    try {
      work.close();
    } catch (IOException | UncheckedIOException e) {
      // Threads may still be writing; the next build clears the rest.
    }
  }

  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      return; // The process ends and the hook is at it.
    }
    work.close();
  }
}
