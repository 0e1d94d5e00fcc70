package io.presswork.evaluation;

import io.presswork.evaluation.brat.BratReader;
import io.presswork.evaluation.json.ReleaseJsonReader;
import io.presswork.evaluation.label.InvalidLabelsException;
import io.presswork.evaluation.label.LabelFault;
import io.presswork.evaluation.label.LabelSet;
import io.presswork.evaluation.label.LabelledRelease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads hand labels and extractions from files and folders: {@code .ann} with the {@code .txt}
 * beside it, {@code .json} with one release, {@code .jsonl} with one release a line.
 *
 * <p>A folder is read with everything below it; names that begin with a dot are passed over. The
 * identifier of a release is the {@code id} in its JSON; without one, and in brat format, the
 * file's path relative to the folder, with {@code /} and without the extension.
 */
public final class LabelReader {

  private final List<LabelFault> faults = new ArrayList<>();
  private final Map<String, LabelledRelease> releases = new TreeMap<>();
  private final Map<String, Path> fileOfRelease = new HashMap<>();
  private final Map<String, Path> texts = new HashMap<>();

  private LabelReader() {}

  /**
   * Reads hand labels.
   *
   * @param path a file or a folder
   * @throws InvalidLabelsException if files are faulty, with every fault of every file, or if there
   *     are no labels
   * @throws IOException if something cannot be read
   */
  public static LabelSet readGold(Path path) throws IOException {
    return new LabelReader().read(path, List.of(".ann", ".json", ".jsonl"));
  }

  /**
   * Reads extractions. A folder that {@code extract -o} has written (it has a {@code run.json}) is
   * read from its {@code json} folder or, without one, its {@code releases.jsonl}.
   *
   * @param path a file or a folder
   * @throws InvalidLabelsException if files are faulty, with every fault of every file, or if there
   *     are no extractions
   * @throws IOException if something cannot be read
   */
  public static LabelSet readExtracted(Path path) throws IOException {
    Path place = path;
    if (Files.isRegularFile(path.resolve("run.json"))) {
      place =
          Stream.of("json", "releases.jsonl")
              .map(path::resolve)
              .filter(Files::exists)
              .findFirst()
              .orElseThrow(
                  () ->
                      fault(
                          path,
                          "has neither json nor releases.jsonl; extract with -f json or -f jsonl"));
    }
    return new LabelReader().read(place, List.of(".json", ".jsonl"));
  }

  private static InvalidLabelsException fault(Path path, String reason) {
    return new InvalidLabelsException(List.of(new LabelFault(path.toString(), 0, reason)));
  }

  private LabelSet read(Path path, List<String> extensions) throws IOException {
    if (!Files.exists(path)) {
      throw fault(path, "does not exist");
    }
    for (Path file : files(path, extensions)) {
      try {
        readFile(file, idOf(path, file));
      } catch (InvalidLabelsException e) {
        faults.addAll(e.faults());
      }
    }
    if (!faults.isEmpty()) {
      throw new InvalidLabelsException(faults);
    }
    if (releases.isEmpty()) {
      throw fault(path, "has no release: looked for " + String.join(", ", extensions));
    }
    return new LabelSet(List.copyOf(releases.values()), fileOfRelease, texts);
  }

  private static List<Path> files(Path path, List<String> extensions) throws IOException {
    try (Stream<Path> walk = Files.walk(path)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> extensions.contains(extension(file)))
          .filter(file -> file.equals(path) || !isHidden(path.relativize(file)))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    }
  }

  private static boolean isHidden(Path relative) {
    for (Path name : relative) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(Math.max(0, name.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
  }

  private static String idOf(Path root, Path file) {
    Path relative = file.equals(root) ? file.getFileName() : root.relativize(file);
    String name = relative.toString().replace('\\', '/');
    return name.substring(0, name.length() - extension(file).length());
  }

  private void readFile(Path file, String id) throws IOException {
    switch (extension(file)) {
      case ".ann" -> add(BratReader.read(file, id), file, true);
      case ".json" -> add(ReleaseJsonReader.readObject(file, id), file, true);
      default -> ReleaseJsonReader.readLines(file, id).forEach(r -> add(r, file, false));
    }
  }

  private void add(LabelledRelease release, Path file, boolean alone) {
    if (releases.putIfAbsent(release.id(), release) != null) {
      faults.add(
          new LabelFault(
              file.toString(),
              0,
              "has the release "
                  + release.id()
                  + ", which "
                  + fileOfRelease.get(release.id())
                  + " has already"));
      return;
    }
    fileOfRelease.put(release.id(), file);
    Path text = BratReader.textOf(file);
    if (alone && Files.isRegularFile(text)) {
      texts.put(release.id(), text);
    }
  }
}
