package io.presswork.extractor.input;

import java.util.Set;

/** Reads one document format. Implementations keep no state and may be shared by threads. */
public interface DocumentReader {

  /** Endings of the names of such files: lower case, without the dot. */
  Set<String> extensions();

  /**
   * Whether the content itself shows this format, so that the name need not be believed.
   *
   * @param opening the first characters of the document, without byte-order mark and leading white
   *     space
   */
  boolean recognises(String opening);

  /**
   * Gets the words of a document.
   *
   * @param content all its bytes, at most {@link ReadLimits#MAX_BYTES} of them
   * @throws UnreadableDocumentException if it is not a document of this format
   */
  ExtractedText read(byte[] content) throws UnreadableDocumentException;
}
