package io.presswork.evaluation.label;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the text of files of labels. */
public final class LabelFile {

  private LabelFile() {}

  /**
   * The text of a file, without a byte-order mark.
   *
   * @param file a file in UTF-8
   * @throws InvalidLabelsException if it is not UTF-8
   * @throws IOException if it cannot be read
   */
  public static String text(Path file) throws IOException {
    try {
      return withoutMark(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString());
    } catch (CharacterCodingException e) {
      throw new InvalidLabelsException(List.of(new LabelFault(file.toString(), 0, "is not UTF-8")));
    }
  }

  /** A text without the byte-order mark at its beginning. */
  public static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
