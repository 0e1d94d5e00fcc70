package io.presswork.exporter;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.presswork.exporter.json.JsonLayout;
import io.presswork.exporter.json.ReleaseJson;
import io.presswork.model.Release;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Holds one release back, because only the next one tells an object from JSON Lines. */
final class JsonStreamWriter implements ReleaseWriter {

  private final Writer out;
  private final ReleaseJson object;
  private final ReleaseJson line;
  private @Nullable Release held;
  private boolean several;

  JsonStreamWriter(OutputStream out, ExportOptions options) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    this.object = new ReleaseJson(JsonLayout.INDENTED, options.withText());
    this.line = new ReleaseJson(JsonLayout.LINE, options.withText());
  }

  @Override
  public void write(Release release) throws IOException {
    if (held != null) {
      several = true;
      line.write(held, out);
      out.flush();
    }
    held = release;
  }

  @Override
  public void commit() throws IOException {
    if (held != null) {
      (several ? line : object).write(held, out);
      out.flush();
    }
  }

  @Override
  public void close() {
    held = null;
  }
}
