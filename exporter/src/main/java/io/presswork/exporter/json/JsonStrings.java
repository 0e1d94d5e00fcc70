package io.presswork.exporter.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.presswork.exporter.text.Surrogates;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Strings that a reader gets back unit for unit: a lone surrogate, which UTF-8 cannot hold, is
 * written as its {@code \\uXXXX} escape, so that offsets stay true.
 */
public final class JsonStrings {

  private JsonStrings() {}

  /** Writes a field; null as null. */
  public static void writeField(String name, @Nullable String value, JsonGenerator json)
      throws IOException {
    json.writeFieldName(name);
    write(value, json);
  }

  /** Writes a field with an array of strings. */
  public static void writeField(String name, List<String> values, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      write(value, json);
    }
    json.writeEndArray();
  }

  private static void write(@Nullable String value, JsonGenerator json) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (Surrogates.anyLone(value)) {
      String quoted = new String(JsonStringEncoder.getInstance().quoteAsString(value));
      json.writeRawValue('"' + Surrogates.replaceLone(quoted, JsonStrings::escape) + '"');
    } else {
      json.writeString(value);
    }
  }

  private static String escape(int surrogate) {
    return String.format(Locale.ROOT, "\\u%04X", surrogate);
  }
}
