package io.presswork.bench.profile;

import java.util.List;

/**
 * Which step of the program a stack belongs to.
 *
 * @param step what the class that knows the order of steps had called, such as {@code
 *     CityFinder.find}
 * @param part what the step had called in turn; empty where it was at work itself
 */
record Steps(String step, String part) {

  /** The classes that do nothing but call steps. */
  private static final List<String> CALLERS =
      List.of(
          "io.presswork.extractor.Pipeline",
          "io.presswork.extractor.ReleaseExtractor",
          "io.presswork.bench.speed.PressworkSpeed");

  private static final String OURS = "io.presswork.";

  /** Reads a stack, the method at work first. */
  static Steps of(List<Method> stack) {
    if (stack.stream().anyMatch(Steps::isLoading)) {
      return new Steps("(loading)", "");
    }
    int caller = 0;
    while (caller < stack.size() && !isCaller(stack.get(caller))) {
      caller++;
    }
    if (caller == stack.size()) {
      return new Steps("(other threads)", "");
    }
    if (caller == 0) {
      return new Steps(stack.get(0).shortName(), "");
    }
    return new Steps(
        stack.get(caller - 1).shortName(), caller == 1 ? "" : stack.get(caller - 2).shortName());
  }

  /** Lambdas and nested classes of a caller are the caller. */
  private static boolean isCaller(Method method) {
    return CALLERS.stream()
        .anyMatch(caller -> method.type().equals(caller) || method.type().startsWith(caller + "$"));
  }

  /** Models and lists are loaded by other threads too, which no caller stands on. */
  private static boolean isLoading(Method method) {
    return method.type().startsWith(OURS)
        && switch (method.name()) {
          case "load" -> true;
          case "read" -> method.type().endsWith(".Corpus");
          case "create" -> method.type().endsWith(".ReleaseExtractor");
          default -> false;
        };
  }
}
