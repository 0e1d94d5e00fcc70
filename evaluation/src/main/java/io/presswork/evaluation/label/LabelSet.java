package io.presswork.evaluation.label;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The labelled releases of one file or folder.
 *
 * @param releases in order of their identifiers
 * @param files the file each of them was read from, by identifier
 * @param texts the text file beside the labels by identifier, for those that have one, in order
 */
public record LabelSet(
    List<LabelledRelease> releases, Map<String, Path> files, Map<String, Path> texts) {

  /** Copies the collections. */
  public LabelSet {
    releases = List.copyOf(releases);
    files = Collections.unmodifiableMap(new TreeMap<>(files));
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }

  /** Identifiers of the releases that have no text beside their labels, in order. */
  public List<String> withoutText() {
    return releases.stream().map(LabelledRelease::id).filter(id -> !texts.containsKey(id)).toList();
  }
}
