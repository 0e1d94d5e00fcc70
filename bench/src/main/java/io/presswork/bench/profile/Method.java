package io.presswork.bench.profile;

import jdk.jfr.consumer.RecordedFrame;

/**
 * A method on a stack.
 *
 * @param type its class, with the package
 * @param name its own name
 */
record Method(String type, String name) {

  static Method of(RecordedFrame frame) {
    return new Method(frame.getMethod().getType().getName(), frame.getMethod().getName());
  }

  /** Class and name without the package; a lambda is the class that it stands in. */
  String shortName() {
    int lambda = type.indexOf("$$Lambda");
    String known = lambda < 0 ? type : type.substring(0, lambda);
    return known.substring(known.lastIndexOf('.') + 1) + "." + name;
  }
}
