package io.presswork.exporter.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.presswork.exporter.file.PendingPath;
import io.presswork.exporter.table.Cell;
import io.presswork.exporter.table.Column;
import io.presswork.exporter.table.Table;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of one table, on disk until they can be written: the rows of all tables come in turn,
 * the sheets of a workbook one after the other.
 */
final class RowSpool implements Closeable {

  private final PendingPath path;
  private final List<Cell.Kind> kinds;

  /** Open all the time, so that another run in the same folder cannot put its file in place. */
  private final FileChannel channel;

  private final DataOutputStream out;
  private long size;

  private RowSpool(PendingPath path, List<Cell.Kind> kinds) throws IOException {
    this.path = path;
    this.kinds = kinds;
    this.channel = FileChannel.open(path.part(), StandardOpenOption.READ, StandardOpenOption.WRITE);
    this.out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
  }

  /**
   * Begins an empty one in a file beside the workbook, which goes when it is closed.
   *
   * @param workbook where the workbook will stand
   */
  static RowSpool create(Path workbook, Table<?, ?> table) throws IOException {
    List<Cell.Kind> kinds = table.columns().stream().map(Column::kind).toList();
    PendingPath path =
        PendingPath.create(workbook.resolveSibling(workbook.getFileName() + "." + table.name()));
    try {
      return new RowSpool(path, kinds);
    } catch (IOException | RuntimeException e) {
      path.close();
      throw e;
    }
  }

  void add(SpooledRow row) throws IOException {
    out.writeLong(row.release());
    for (Cell cell : row.cells()) {
      byte[] text = cell.text().getBytes(UTF_8);
      out.writeInt(text.length);
      out.write(text);
    }
    size++;
  }

  /** Hands over the rows in their order; none can be added any more. */
  void forEach(RowConsumer consumer) throws IOException {
    out.flush();
    channel.position(0);
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
    for (long i = 0; i < size; i++) {
      consumer.accept(next(in));
    }
  }

  private SpooledRow next(DataInputStream in) throws IOException {
    long release = in.readLong();
    List<Cell> cells = new ArrayList<>(kinds.size());
    for (Cell.Kind kind : kinds) {
      cells.add(new Cell(kind, new String(in.readNBytes(in.readInt()), UTF_8)));
    }
    return new SpooledRow(release, cells);
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      path.close();
    }
  }
}
