package io.presswork.cli.input;

import io.presswork.extractor.input.DocumentReaders;
import io.presswork.extractor.input.ReadLimits;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Turns the words on the command line into inputs, in the order of the words and sorted within
 * each. A file that several words lead to is read once, where it comes first. What leads nowhere
 * becomes an input with a fault, in its place.
 */
public final class InputResolver {

  private static final String STANDARD_INPUT = "-";

  private final InputList inputs = new InputList();
  private final Set<String> seen = new HashSet<>();
  private final Identifiers identifiers = new Identifiers();

  /** Whether one word is all there is, so that nothing can be met twice. */
  private final boolean alone;

  private InputResolver(boolean alone) {
    this.alone = alone;
  }

  /**
   * Resolves words.
   *
   * @param words files, folders, globs, {@code @list}, {@code -}
   */
  public static List<Input> resolve(List<String> words) {
    boolean alone = words.size() == 1 && !words.get(0).startsWith("@");
    InputResolver resolver = new InputResolver(alone);
    for (String word : words) {
      if (word.equals(STANDARD_INPUT)) {
        resolver.addStandardInput();
      } else if (word.length() > 1 && word.startsWith("@")) {
        resolver.addList(word.substring(1));
      } else {
        resolver.add(word, null);
      }
    }
    return resolver.inputs;
  }

  private void addStandardInput() {
    if (seen.add(STANDARD_INPUT)) {
      inputs.add(new Input(identifiers.next("stdin"), STANDARD_INPUT, null, null, null));
    }
  }

  /** A file with one input a line; blank lines and those that begin with {@code #} do not count. */
  private void addList(String list) {
    String text;
    try {
      Path file = Path.of(list);
      if (Files.size(file) > ReadLimits.MAX_BYTES) {
        inputs.add(Input.faulty("@" + list, null, "is too large for a list"));
        return;
      }
      text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException | InvalidPathException e) {
      inputs.add(Input.faulty("@" + list, null, "no such list, or it cannot be read"));
      return;
    }
    int number = 0;
    int before = inputs.size();
    for (String line : text.split("\r\n|\r|\n", -1)) {
      number++;
      String word = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (!word.isBlank() && !word.startsWith("#")) {
        add(word.strip(), list + " line " + number);
      }
    }
    if (inputs.size() == before && seen.isEmpty()) {
      inputs.add(Input.faulty("@" + list, null, "names no input"));
    }
  }

  private void add(String word, @Nullable String place) {
    try {
      Path path = Path.of(word);
      if (word.isEmpty()) {
        inputs.add(Input.faulty(word, place, "is no path"));
      } else if (Files.isDirectory(path)) {
        addFolder(word, path, place);
      } else if (Files.exists(path)) {
        addFile(String.valueOf(path.getFileName()), path);
      } else if (Glob.isGlob(word)) {
        addGlob(word, place);
      } else {
        String fault = Files.notExists(path) ? "no such file or folder" : "permission denied";
        inputs.add(Input.faulty(word, place, fault));
      }
    } catch (InvalidPathException e) {
      inputs.add(Input.faulty(word, place, "is no path"));
    }
  }

  private void addFolder(String word, Path folder, @Nullable String place) {
    FolderWalk walk = FolderWalk.of(folder, false, path -> true);
    int before = inputs.size();
    boolean any = addFiles(walk, folder, relative -> DocumentReaders.isKnown(walk.file(relative)));
    walk.faults()
        .forEach(
            (path, fault) ->
                inputs.add(Input.faulty(folder.resolve(path).toString(), place, fault)));
    if (!any && inputs.size() == before) {
      inputs.add(Input.faulty(word, place, "holds no releases (" + endings() + ")"));
    }
  }

  private void addGlob(String word, @Nullable String place) {
    Glob glob = Glob.parse(word);
    Path folder = glob == null ? Path.of("") : Path.of(glob.folder());
    if (glob == null || !Files.isDirectory(folder)) {
      inputs.add(Input.faulty(word, place, "no such file or folder"));
      return;
    }
    FolderWalk walk = FolderWalk.of(folder, glob.hidden(), glob::mayMatchBelow);
    boolean any =
        addFiles(
            walk,
            folder,
            relative ->
                (glob.extension() || DocumentReaders.isKnown(walk.file(relative)))
                    && glob.matches(relative));
    if (!any) {
      inputs.add(Input.faulty(word, place, "matches no release (" + endings() + ")"));
    }
  }

  /** Adds the files that are wanted and were not met yet; whether any was wanted. */
  private boolean addFiles(FolderWalk walk, Path folder, Predicate<String> wanted) {
    List<String> files = new ArrayList<>();
    boolean any = false;
    for (String relative : walk.files()) {
      if (wanted.test(relative)) {
        any = true;
        if (isNew(walk.file(relative))) {
          files.add(relative);
        }
      }
    }
    inputs.addBelow(folder, files, walk.odd(), identifiers);
    return any;
  }

  private void addFile(String relative, Path file) {
    if (isNew(file)) {
      String source = file.toString().replace(File.separatorChar, '/');
      inputs.add(Input.of(identifiers.next(relative), source, file));
    }
  }

  private boolean isNew(Path file) {
    return alone || seen.add(file.toAbsolutePath().normalize().toString());
  }

  private static String endings() {
    return "looked for ." + String.join(", .", DocumentReaders.extensions());
  }
}
