package io.presswork.extractor;

/** Nothing can be extracted from this document; the message says why, for the user. */
public class ExtractionException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param reason one line that names the fault, without the document's name
   */
  public ExtractionException(String reason) {
    super(reason);
  }
}
