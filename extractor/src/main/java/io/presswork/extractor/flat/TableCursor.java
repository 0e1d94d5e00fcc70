package io.presswork.extractor.flat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;

/** Cuts the tables of a flat file off one after the other. */
public final class TableCursor {

  private final String file;
  private final ByteBuffer bytes;
  private int at;

  /**
   * Begins behind the header.
   *
   * @param file its name, for messages
   * @param mark the first eight bytes that it must have
   * @param header number of bytes before the tables
   * @throws IllegalStateException if it begins otherwise
   */
  public TableCursor(String file, ByteBuffer bytes, long mark, int header) {
    this.file = file;
    this.bytes = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    this.at = header;
    if (bytes.capacity() < header || this.bytes.getLong(0) != mark) {
      throw new IllegalStateException(file + " is not of this version of the program");
    }
  }

  /** A number of the header, at a byte. */
  public int count(int at) {
    return bytes.getInt(at);
  }

  /** The next table, of 64-bit numbers. */
  public LongBuffer longs(int count) {
    return next(count, Long.BYTES).asLongBuffer();
  }

  /**
   * The next table.
   *
   * @param count its entries
   * @param width bytes an entry
   * @throws IllegalStateException if the file ends before it
   */
  public ByteBuffer next(int count, int width) {
    long end = at + (long) count * width;
    if (count < 0 || end > bytes.capacity()) {
      throw new IllegalStateException(file + " is cut short");
    }
    ByteBuffer table = bytes.slice(at, count * width).order(ByteOrder.LITTLE_ENDIAN);
    at = (int) end;
    return table;
  }

  /**
   * Ends.
   *
   * @throws IllegalStateException if the file goes on
   */
  public void finish() {
    if (at != bytes.capacity()) {
      throw new IllegalStateException(file + " is longer than its tables");
    }
  }
}
