package io.presswork.exporter.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Packs a workbook anew, without the time at which it was made: same input, same bytes. */
final class FixedPackage {

  /** Not the very first time of the format, which Java would add to in the local time zone. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String PROPERTIES = "docProps/core.xml";

  private static final String FIXED_PROPERTIES =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
          + "<cp:coreProperties"
          + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
          + "<dc:title>What the press releases say</dc:title><dc:creator>Presswork</dc:creator>"
          + "</cp:coreProperties>";

  private FixedPackage() {}

  /**
   * Copies every part but the properties, which carry the time.
   *
   * @param from a workbook as the library has written it
   * @param to an existing file
   * @throws IOException if it cannot be copied, or if the workbook is over the 2 GB that the
   *     library can write
   */
  static void copy(Path from, Path to) throws IOException {
    if (Files.size(from) > Integer.MAX_VALUE) {
      throw new IOException("the workbook would be over 2 GB; use another format");
    }
    try (ZipFile parts = new ZipFile(from.toFile());
        ZipOutputStream out =
            new ZipOutputStream(
                new BufferedOutputStream(Files.newOutputStream(to, StandardOpenOption.WRITE)))) {
      for (ZipEntry part : Collections.list(parts.entries())) {
        ZipEntry copy = new ZipEntry(part.getName());
        copy.setTimeLocal(TIME);
        out.putNextEntry(copy);
        if (part.getName().equals(PROPERTIES)) {
          out.write(FIXED_PROPERTIES.getBytes(UTF_8));
        } else {
          try (InputStream in = parts.getInputStream(part)) {
            in.transferTo(out);
          }
        }
        out.closeEntry();
      }
    }
  }
}
