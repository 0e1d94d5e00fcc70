package io.presswork.exporter.xlsx;

import java.io.IOException;

/** Takes rows one by one. */
@FunctionalInterface
interface RowConsumer {

  void accept(SpooledRow row) throws IOException;
}
