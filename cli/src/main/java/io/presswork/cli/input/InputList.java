package io.presswork.cli.input;

import java.io.File;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The inputs of a run. Those below one folder are kept as their relative paths and made on demand,
 * so that a folder of a million files takes some thirty megabytes.
 */
final class InputList extends AbstractList<Input> implements RandomAccess {

  /** Neighbours in the list that came from one word. */
  private interface Part {
    int size();

    Input get(int index);
  }

  private record Single(Input input) implements Part {
    @Override
    public int size() {
      return 1;
    }

    @Override
    public Input get(int index) {
      return input;
    }
  }

  /**
   * Files below one folder.
   *
   * @param relatives their paths below it, with {@code /}
   * @param odd paths of those whose names are no text and do not lead to them
   * @param renamed identifiers of those whose paths alone would not be unique, by place
   */
  private record Below(
      Path folder, CompactStrings relatives, Map<String, Path> odd, Map<Integer, String> renamed)
      implements Part {

    @Override
    public int size() {
      return relatives.size();
    }

    @Override
    public Input get(int index) {
      String relative = relatives.get(index);
      Path other = odd.get(relative);
      Path file = other == null ? folder.resolve(relative) : other;
      String id = renamed.get(index);
      String source = file.toString().replace(File.separatorChar, '/');
      return Input.of(id == null ? Identifiers.stem(relative) : id, source, file);
    }
  }

  private final List<Part> parts = new ArrayList<>();

  /** Index of the first input of each part. */
  private final List<Integer> begins = new ArrayList<>();

  private int size;

  @Override
  public boolean add(Input input) {
    append(new Single(input));
    return true;
  }

  /**
   * Adds files below a folder.
   *
   * @param relatives their paths below it, in order
   * @param odd paths of those that their relative paths do not lead to
   */
  void addBelow(
      Path folder, List<String> relatives, Map<String, Path> odd, Identifiers identifiers) {
    Map<Integer, String> renamed = new HashMap<>();
    for (int i = 0; i < relatives.size(); i++) {
      String id = identifiers.next(relatives.get(i));
      if (!id.equals(Identifiers.stem(relatives.get(i)))) {
        renamed.put(i, id);
      }
    }
    append(new Below(folder, CompactStrings.of(relatives), odd, renamed));
  }

  private void append(Part part) {
    if (part.size() > 0) {
      parts.add(part);
      begins.add(size);
      size += part.size();
    }
  }

  @Override
  public Input get(int index) {
    Objects.checkIndex(index, size);
    int low = 0;
    int high = parts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (begins.get(middle) <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return parts.get(low).get(index - begins.get(low));
  }

  @Override
  public int size() {
    return size;
  }
}
