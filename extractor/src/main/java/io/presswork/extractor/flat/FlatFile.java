package io.presswork.extractor.flat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The files that the build compiles from models and long lists, to be read as they lie. Where one
 * is a file of its own it is mapped: only the pages that are looked at are read, and all processes
 * share them. Inside an archive it has to be unpacked into memory.
 */
public final class FlatFile {

  /**
   * System property: the folder of these files, for a program that is started from archives and has
   * them beside those.
   */
  private static final String FOLDER = "presswork.models";

  private FlatFile() {}

  /**
   * Its bytes, little-endian, not to be written to.
   *
   * @throws IllegalStateException if it is missing or cannot be read
   */
  public static ByteBuffer open(String name) {
    try {
      return read(name).order(ByteOrder.LITTLE_ENDIAN);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read the program's file " + name, e);
    }
  }

  private static ByteBuffer read(String name) throws IOException {
    String folder = System.getProperty(FOLDER);
    if (folder != null) {
      return map(Path.of(folder, name));
    }
    URL url = FlatFile.class.getResource(name);
    if (url == null) {
      throw new FileNotFoundException("the program lacks its file " + name);
    }
    if (url.getProtocol().equals("file")) {
      try {
        return map(Path.of(new URI(url.toString())));
      } catch (URISyntaxException e) {
        throw new IOException("the program's file " + name + " has no proper address: " + url, e);
      }
    }
    try (InputStream stream = url.openStream()) {
      return ByteBuffer.wrap(stream.readAllBytes());
    }
  }

  private static ByteBuffer map(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }
  }

  /**
   * Writes one. It is renamed into place, so that a program that runs meanwhile goes on with the
   * one that it has mapped.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Path file, ByteBuffer bytes) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
