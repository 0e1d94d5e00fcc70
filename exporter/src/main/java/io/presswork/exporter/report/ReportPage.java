package io.presswork.exporter.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.presswork.exporter.file.PendingFile;
import io.presswork.exporter.json.JsonLayout;
import io.presswork.exporter.json.ReleaseJson;
import io.presswork.exporter.table.ReleaseEntry;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A page that is written release by release; none is kept. Each release is one or two data blocks,
 * script elements that no browser runs: what lists and filters need, the release's JSON with its
 * text, and what hand labels say of it. The page's script reads the second and third only when the
 * release is opened.
 */
public final class ReportPage implements Closeable {

  private static final ReleaseJson RELEASE = new ReleaseJson(JsonLayout.LINE, true);

  /** Something that is written as JSON. */
  @FunctionalInterface
  private interface Block {
    void write(Writer out) throws IOException;
  }

  private final PendingFile file;
  private final PageSource source;

  private ReportPage(PendingFile file, PageSource source) {
    this.file = file;
    this.source = source;
  }

  /**
   * Begins a page.
   *
   * @param path the file; missing folders are made
   * @param title plain words, without signs that HTML would read
   * @throws IOException if the file cannot be made
   */
  public static ReportPage create(Path path, String title) throws IOException {
    PageSource source = PageSource.titled(title);
    ReportPage page = new ReportPage(PendingFile.create(path), source);
    try {
      page.file.writer().write(source.head());
      return page;
    } catch (IOException | RuntimeException e) {
      page.close();
      throw e;
    }
  }

  /** Adds a release without hand labels. */
  public void add(ReleaseEntry entry) throws IOException {
    add(entry, null);
  }

  /** Adds a release with what hand labels say of it, if there are any. */
  void add(ReleaseEntry entry, @Nullable ReviewedRelease review) throws IOException {
    block("i", json(generator -> IndexJson.write(entry, review, generator)));
    block("r", out -> RELEASE.write(entry.release(), out));
    if (review != null) {
      block("v", json(generator -> ReviewJson.write(review, generator)));
    }
  }

  /**
   * Ends the page and gives it its name.
   *
   * @param overview what stands above the releases
   * @throws IOException if it cannot be finished or renamed
   */
  public void complete(Overview overview) throws IOException {
    block("o", json(generator -> OverviewJson.write(overview, generator)));
    file.writer().write(source.tail());
    file.complete();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private void block(String name, Block content) throws IOException {
    Writer out = file.writer();
    out.write("<script type=\"application/json\" class=\"" + name + "\">");
    content.write(new ScriptText(out));
    out.write("</script>\n");
  }

  /** Writes to a generator. */
  @FunctionalInterface
  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  private static Block json(Fields fields) {
    return out -> {
      try (JsonGenerator generator = JsonLayout.LINE.generator(out)) {
        fields.write(generator);
      }
    };
  }
}
