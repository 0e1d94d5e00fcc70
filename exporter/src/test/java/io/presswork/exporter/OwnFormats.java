package io.presswork.exporter;

import java.util.EnumSet;
import java.util.Set;

/**
 * The formats that this module writes itself. SQLite is tested in the module that writes it: here
 * no provider is on the class path.
 */
final class OwnFormats {

  private OwnFormats() {}

  static Set<ExportFormat> all() {
    return EnumSet.complementOf(EnumSet.of(ExportFormat.SQLITE));
  }
}
