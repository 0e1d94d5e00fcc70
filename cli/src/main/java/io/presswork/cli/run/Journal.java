package io.presswork.cli.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.presswork.extractor.input.SourceDocument;
import io.presswork.model.Release;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What runs into one output folder have done: one line for each release, written as soon as the
 * release is made, long before the tables have their names. A run with {@code --resume} takes over
 * the releases of all documents that have not changed. Safe for use by many threads.
 *
 * <p>The first line names the program and the settings that decide on results; the journal of
 * others is not continued. A last line that a crash has cut off is dropped. Memory grows by some
 * 200 bytes for each release of earlier runs.
 */
final class Journal implements Closeable {

  /** Name of the file in the output folder. */
  static final String FILE = ".resume.jsonl";

  /** A line: key, blank, JSON. */
  private record Place(long begin, int length) {}

  private final RandomAccessFile file;
  private final Map<String, Place> places = new HashMap<>();
  private long end;

  private Journal(RandomAccessFile file) {
    this.file = file;
  }

  /**
   * Opens the journal of an output folder.
   *
   * @param directory made on demand
   * @param configuration what decides on results, in one line
   * @param resume whether to continue the one that is there; if not, it is emptied
   */
  static Journal open(Path directory, String configuration, boolean resume) throws IOException {
    if (!Files.isDirectory(directory)) {
      Files.createDirectories(directory);
    }
    Path path = directory.resolve(FILE);
    Journal journal = new Journal(new RandomAccessFile(path.toFile(), "rw"));
    try {
      boolean continued = false;
      if (resume) {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
          continued = journal.index(stream, configuration);
        }
      }
      if (!continued) {
        journal.places.clear();
        journal.end = 0;
      }
      journal.file.setLength(journal.end);
      if (!continued) {
        journal.append(configuration);
      }
      return journal;
    } catch (IOException | RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  /** Notes where each whole line is; false if the first is not this configuration. */
  private boolean index(InputStream stream, String configuration) throws IOException {
    byte[] head = new byte[Math.max(configuration.getBytes(UTF_8).length, DocumentKey.LENGTH)];
    long begin = 0;
    long at = 0;
    int kept = 0;
    for (int b = stream.read(); b >= 0; b = stream.read()) {
      at++;
      if (b != '\n') {
        if (kept < head.length) {
          head[kept++] = (byte) b;
        }
        continue;
      }
      if (begin == 0 && !new String(head, 0, kept, UTF_8).equals(configuration)) {
        return false;
      }
      if (begin > 0 && kept >= DocumentKey.LENGTH && at - begin < Integer.MAX_VALUE) {
        String key = new String(head, 0, DocumentKey.LENGTH, UTF_8);
        places.put(key, new Place(begin, (int) (at - begin)));
      }
      begin = at;
      end = at;
      kept = 0;
    }
    return end > 0;
  }

  /** How many releases of earlier runs there are. */
  int size() {
    return places.size();
  }

  /** The release that an earlier run has made of the same document; null if there is none. */
  @Nullable Release find(SourceDocument document) {
    Place place = places.get(DocumentKey.of(document));
    if (place == null) {
      return null;
    }
    try {
      byte[] line = new byte[place.length()];
      synchronized (file) {
        file.seek(place.begin());
        file.readFully(line);
      }
      return ReleaseCodec.decode(
          new String(line, DocumentKey.LENGTH, line.length - DocumentKey.LENGTH, UTF_8), document);
    } catch (IOException | IllegalArgumentException e) {
      // A damaged line is no loss: the document is extracted again.
      return null;
    }
  }

  /** Notes a release that this run has made. */
  void add(SourceDocument document, Release release) throws IOException {
    append(DocumentKey.of(document) + " " + ReleaseCodec.encode(release));
  }

  private void append(String line) throws IOException {
    byte[] bytes = (line + "\n").getBytes(UTF_8);
    synchronized (file) {
      file.seek(end);
      file.write(bytes);
      end += bytes.length;
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
