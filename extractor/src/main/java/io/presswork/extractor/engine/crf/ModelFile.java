package io.presswork.extractor.engine.crf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Opens a model file of the program. Where it is a file of its own it is mapped: only the pages
 * that are looked at are read, and all processes share them. Inside an archive it has to be
 * unpacked into memory.
 */
final class ModelFile {

  /**
   * System property: the folder of the model files, for a program that is started from archives and
   * has them beside those.
   */
  private static final String FOLDER = "presswork.models";

  private ModelFile() {}

  /**
   * Its bytes.
   *
   * @throws IOException if it is missing or cannot be read
   */
  static ByteBuffer open(String name) throws IOException {
    String folder = System.getProperty(FOLDER);
    if (folder != null) {
      return map(Path.of(folder, name));
    }
    URL url = ModelFile.class.getResource(name);
    if (url == null) {
      throw new FileNotFoundException("the model " + name + " is not on the class path");
    }
    if (url.getProtocol().equals("file")) {
      try {
        return map(Path.of(new URI(url.toString())));
      } catch (URISyntaxException e) {
        throw new IOException("the model " + name + " has no proper address: " + url, e);
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
}
