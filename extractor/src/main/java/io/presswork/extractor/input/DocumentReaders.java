package io.presswork.extractor.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads documents of every known format. The reader is picked by the content where that shows its
 * format, else by the name, else it is the one for plain text.
 */
public final class DocumentReaders {

  private static final PlainTextReader PLAIN = new PlainTextReader();
  private static final MarkdownReader MARKDOWN = new MarkdownReader();
  private static final List<DocumentReader> ALL = List.of(new HtmlReader(), MARKDOWN, PLAIN);

  private static final Set<String> EXTENSIONS = allExtensions();

  /** How many bytes show the format. */
  private static final int OPENING = 4096;

  private DocumentReaders() {}

  /** Endings of file names that are read when they are met in a folder: lower case, sorted. */
  public static Set<String> extensions() {
    return EXTENSIONS;
  }

  private static Set<String> allExtensions() {
    Set<String> all = new TreeSet<>();
    ALL.forEach(reader -> all.addAll(reader.extensions()));
    return Collections.unmodifiableSet(all);
  }

  /** Whether a file's name has one of the {@link #extensions()}. */
  public static boolean isKnown(Path file) {
    return EXTENSIONS.contains(extension(String.valueOf(file.getFileName())));
  }

  /**
   * Reads a file.
   *
   * @param id identifier within the run
   * @param source the file as the user named it
   * @throws UnreadableDocumentException if it is missing, not readable, too large, empty or no text
   */
  public static SourceDocument read(Path file, String id, String source)
      throws UnreadableDocumentException {
    try {
      if (Files.isDirectory(file)) {
        throw new UnreadableDocumentException("is a folder, not a file");
      }
      // Asked before the file is opened: a large one costs nothing.
      refuseTooLarge(Files.size(file));
      try (InputStream stream = Files.newInputStream(file)) {
        return read(stream, extension(String.valueOf(file.getFileName())), id, source);
      }
    } catch (NoSuchFileException e) {
      throw new UnreadableDocumentException("no such file", e);
    } catch (AccessDeniedException e) {
      throw new UnreadableDocumentException("permission denied", e);
    } catch (IOException e) {
      throw new UnreadableDocumentException("cannot be read (" + e.getMessage() + ")", e);
    }
  }

  /**
   * Reads a stream without a name, such as standard input. The stream is not closed.
   *
   * @param id identifier within the run
   * @param source what to call the stream
   * @throws UnreadableDocumentException if it is too long, empty or no text
   */
  public static SourceDocument read(InputStream stream, String id, String source)
      throws UnreadableDocumentException {
    try {
      return read(stream, "", id, source);
    } catch (IOException e) {
      throw new UnreadableDocumentException("cannot be read (" + e.getMessage() + ")", e);
    }
  }

  private static SourceDocument read(InputStream stream, String extension, String id, String source)
      throws UnreadableDocumentException, IOException {
    byte[] content = stream.readNBytes(ReadLimits.MAX_BYTES + 1);
    refuseTooLarge(content.length);
    if (content.length == 0) {
      throw new UnreadableDocumentException("is empty");
    }
    BinaryContent.refuseKnown(content);
    ExtractedText extracted = pick(content, extension).read(content);
    if (extracted.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new UnreadableDocumentException("holds no words");
    }
    return new SourceDocument(id, source, extracted.text(), extracted.issues());
  }

  private static void refuseTooLarge(long bytes) throws UnreadableDocumentException {
    if (bytes > ReadLimits.MAX_BYTES) {
      throw new UnreadableDocumentException(
          String.format(
              Locale.ROOT,
              "is too large for a release (more than %d MiB)",
              ReadLimits.MAX_BYTES >> 20));
    }
  }

  private static DocumentReader pick(byte[] content, String extension) {
    byte[] head = content.length <= OPENING ? content : Arrays.copyOf(content, OPENING);
    String opening =
        TextDecoder.decode(head, StandardCharsets.UTF_8, OPENING, new ArrayList<>())
            .text()
            .stripLeading();
    for (DocumentReader reader : ALL) {
      boolean mayBe = reader != MARKDOWN || extension.isEmpty();
      if (mayBe && reader.recognises(opening)) {
        return reader;
      }
    }
    for (DocumentReader reader : ALL) {
      if (reader.extensions().contains(extension)) {
        return reader;
      }
    }
    return PLAIN;
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
