package io.presswork.exporter.json;

import java.io.IOException;

/**
 * JSON is no release, or not one of the text it was read with. The message says in one line which
 * field is at fault, as a JSON pointer, and why: {@code /awards/0/count: is 0 where a whole number
 * from 1 belongs}.
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
}
