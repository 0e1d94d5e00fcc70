package io.presswork.evaluation.brat;

import io.presswork.evaluation.label.InvalidLabelsException;
import io.presswork.evaluation.label.LabelFault;
import io.presswork.evaluation.label.LabelFile;
import io.presswork.evaluation.label.LabelledRelease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads hand labels in brat standoff format ({@code NAME.ann} beside {@code NAME.txt}).
 *
 * <p>Offsets are half-open and count UTF-16 units. Line ends may be LF or CRLF in either file:
 * where the text has CRLF, offsets may count it as it is or with LF, whichever fits the labels
 * better. A byte-order mark does not count.
 */
public final class BratReader {

  private BratReader() {}

  /** What the two steps of reading give. */
  private record Reading(BratDocument document, LabelledRelease labels, List<LabelFault> faults) {}

  /**
   * Reads a file of labels and the text beside it.
   *
   * @param annotations the {@code .ann} file
   * @param id identifier for the result
   * @throws InvalidLabelsException if the labels break the guidelines or do not fit the text, with
   *     every fault of the file
   * @throws IOException if a file cannot be read
   */
  public static LabelledRelease read(Path annotations, String id) throws IOException {
    Path text = textOf(annotations);
    String file = annotations.toString();
    if (!Files.isRegularFile(text)) {
      throw new InvalidLabelsException(
          List.of(new LabelFault(file, 0, "the labelled text is not beside it: " + text)));
    }
    return checked(reading(LabelFile.text(text), LabelFile.text(annotations), file, id)).labels();
  }

  /**
   * Reads labels that are in memory.
   *
   * @param text the labelled text
   * @param annotations the lines of the {@code .ann} file
   * @param file name of the file, for messages
   * @param id identifier for the result
   * @throws InvalidLabelsException like {@link #read(Path, String)}
   */
  public static LabelledRelease read(String text, String annotations, String file, String id)
      throws InvalidLabelsException {
    return checked(reading(text, annotations, file, id)).labels();
  }

  /**
   * The lines of a file of labels, for those who need offsets.
   *
   * @param annotations the {@code .ann} file
   * @throws InvalidLabelsException like {@link #read(Path, String)}
   * @throws IOException if a file cannot be read
   */
  public static BratDocument document(Path annotations) throws IOException {
    return checked(
            reading(
                LabelFile.text(textOf(annotations)),
                LabelFile.text(annotations),
                annotations.toString(),
                ""))
        .document();
  }

  /** The text that belongs to a file of labels: the same name with {@code .txt}. */
  public static Path textOf(Path annotations) {
    String name = annotations.getFileName().toString();
    return annotations.resolveSibling(name.replaceFirst("\\.[^.]*+$", "") + ".txt");
  }

  private static Reading checked(Reading reading) throws InvalidLabelsException {
    if (!reading.faults().isEmpty()) {
      throw new InvalidLabelsException(reading.faults());
    }
    return reading;
  }

  private static Reading reading(String text, String annotations, String file, String id) {
    String plain = LabelFile.withoutMark(text);
    String unix = plain.replace("\r\n", "\n");
    Reading reading = attempt(unix, annotations, file, id);
    if (reading.faults().isEmpty() || unix.length() == plain.length()) {
      return reading;
    }
    Reading other = attempt(plain, annotations, file, id);
    return other.faults().size() < reading.faults().size() ? other : reading;
  }

  private static Reading attempt(String text, String annotations, String file, String id) {
    FaultList faults = new FaultList(file);
    BratParser parser = new BratParser(text, faults);
    BratDocument document = parser.parse(LabelFile.withoutMark(annotations));
    LabelledRelease labels = new BratResolver(document, parser::declares, faults).resolve(id);
    return new Reading(document, labels, faults.sorted());
  }
}
