package io.presswork.extractor.input;

/** No text can be had from this document; the message says why, for the user. */
public final class UnreadableDocumentException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param reason one line that names the fault, without the document's name
   */
  public UnreadableDocumentException(String reason) {
    super(reason);
  }

  /**
   * Makes one that keeps what caused it.
   *
   * @param reason one line that names the fault, without the document's name
   */
  public UnreadableDocumentException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
