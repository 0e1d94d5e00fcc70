package io.presswork.exporter.json;

import io.presswork.exporter.text.WhiteSpace;
import java.io.IOException;

/**
 * JSON is no release, or not one of the text it was read with. The message says in one line which
 * release and field are at fault, the latter as a JSON pointer, and why: {@code harbour-lights:
 * /awards/0/count: is 0 where a whole number from 1 belongs}.
 */
public final class InvalidReleaseException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param pointer the field; empty for the release itself
   * @param reason what is wrong with it
   */
  InvalidReleaseException(String pointer, String reason) {
    super((pointer.isEmpty() ? "/" : pointer) + ": " + reason);
  }

  private InvalidReleaseException(String message, InvalidReleaseException cause) {
    super(message, cause);
  }

  /** The same fault, of a release whose id is known. */
  InvalidReleaseException of(String id) {
    return new InvalidReleaseException(WhiteSpace.fold(id) + ": " + getMessage(), this);
  }
}
