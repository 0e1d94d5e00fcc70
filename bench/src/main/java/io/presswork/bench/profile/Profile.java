package io.presswork.bench.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** Where the samples of a recording lie: by step, and by the method at work. */
public final class Profile {

  private static final int HOTTEST = 10;

  /** Steps below this share of all samples are not printed. */
  private static final double SMALLEST_STEP = 0.001;

  /** Parts of steps below this share of all samples are not printed. */
  private static final double SMALLEST_PART = 0.01;

  private final Shares steps = new Shares();
  private final Map<String, Shares> parts = new HashMap<>();
  private final Shares methods = new Shares();
  private int samples;

  private Profile() {}

  /**
   * Prints both tables.
   *
   * @param args the recording
   */
  public static void main(String[] args) throws IOException {
    Profile profile = new Profile();
    try (RecordingFile recording = new RecordingFile(Path.of(args[0]))) {
      while (recording.hasMoreEvents()) {
        profile.add(recording.readEvent());
      }
    }
    profile.print();
  }

  private void add(RecordedEvent event) {
    if (!event.getEventType().getName().equals("jdk.ExecutionSample")
        || event.getStackTrace() == null) {
      return;
    }
    List<Method> stack = event.getStackTrace().getFrames().stream().map(Method::of).toList();
    Steps steps = Steps.of(stack);
    samples++;
    this.steps.add(steps.step());
    parts.computeIfAbsent(steps.step(), step -> new Shares()).add(steps.part());
    methods.add(stack.get(0).type() + "." + stack.get(0).name());
  }

  private void print() {
    System.out.printf(Locale.ROOT, "%,d samples%n%n| step | share |%n| --- | --- |%n", samples);
    for (Shares.Share step : steps.sorted()) {
      if (step.count() < SMALLEST_STEP * samples) {
        break;
      }
      row(step.name(), step.count());
      for (Shares.Share part : parts.getOrDefault(step.name(), new Shares()).sorted()) {
        boolean whole = part.count() == step.count();
        if (!part.name().isEmpty() && !whole && part.count() >= SMALLEST_PART * samples) {
          row("- " + part.name(), part.count());
        }
      }
    }
    System.out.printf("%n| method at work | share |%n| --- | --- |%n");
    methods.sorted().stream().limit(HOTTEST).forEach(method -> row(method.name(), method.count()));
  }

  private void row(String name, int count) {
    System.out.printf(Locale.ROOT, "| %s | %.1f %% |%n", name, 100.0 * count / samples);
  }
}
