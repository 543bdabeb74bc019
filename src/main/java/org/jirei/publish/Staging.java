package org.jirei.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
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
import org.jirei.text.FileName;

/**
 * A site in the making: takes files from many threads, verifies their links and swaps them in.
 *
 * <p>The idea: the next site grows beside the old one, and readers get it only when it is complete.
 *
 * <ol>
 *   <li>{@link Publisher#stage} refuses unfit folders, takes the lock, puts back an old site that a
 *       killed build left aside, and compares the output with its manifest. Unless forced, it
 *       refuses to publish over what people made or edited.
 *   <li>{@link #accept} scans the links of each file and hashes it. An unchanged file becomes a
 *       hard link to the old one, if the disk has hard links; any other file is written.
 *   <li>{@link #folder} gives a folder to a stage that writes its files by itself, such as the
 *       search index.
 *   <li>{@link #brokenLinks} reports links that lead nowhere. The caller decides not to publish.
 *   <li>{@link #publish} refuses two files at one address, carries over files that people put into
 *       the old site, writes the manifests and swaps the two folders. Files that came into the old
 *       folder meanwhile follow.
 *   <li>{@link #close} deletes the work folder and releases the lock.
 * </ol>
 *
 * <p>Until the swap nothing in the output changes. Closing without {@link #publish} leaves the old
 * site as it was and clears what was staged. So does a signal to end the process, if there is time;
 * otherwise the next build clears the rest.
 *
 * <p>The cost: each file of Jirei, old or new, is hashed once with SHA-256. Memory holds a path and
 * a hash for each file, the distinct link targets and all anchors, but no pages. The disk holds two
 * sites for a while, with unchanged files only once where there are hard links.
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
    String other = pathByFolded.putIfAbsent(FileName.folded(path), path);
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

  /**
   * A folder of the site that another stage fills by itself; its bytes may differ between builds.
   */
  public Path folder(PagePath path) throws IOException {
    folders.add(path.value());
    return Files.createDirectories(work.next().resolve(path.value()));
  }

  /** Every broken link between the staged pages. */
  public List<Problem> brokenLinks() {
    return links.problems(hashes.keySet());
  }

  /**
   * Swaps the staged site in; afterwards the output is the new site, or an exception says why not.
   */
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

  /** Keeps files that people put beside Jirei's, and refuses to overwrite them unless forced. */
  private void carryForeignFiles(Collection<String> written) throws IOException, PublishException {
    Set<String> taken = written.stream().map(FileName::folded).collect(Collectors.toSet());
    SortedSet<String> inTheWay = new TreeSet<>(existing.foreign());
    inTheWay.removeIf(path -> !taken.contains(FileName.folded(path)));
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

  /** Moves files that somebody put into the output while the build ran to the new site. */
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

  /** Gives an unchanged file a second name, which keeps its time stamp and saves writing it. */
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
      return; // The process is ending, and the hook clears up.
    }
    work.close();
  }
}
