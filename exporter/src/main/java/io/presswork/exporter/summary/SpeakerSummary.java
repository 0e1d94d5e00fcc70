package io.presswork.exporter.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person who is quoted, in all releases.
 *
 * @param name the form that most quotes use
 * @param title the most frequent title; null where no release tells
 * @param organisation the organisation the person speaks for, by the form that most quotes use;
 *     null where no release tells
 * @param quotes how many quotes are by the person
 * @param releases how many releases they stand in
 * @param otherTitles the other titles, the most frequent first
 * @param variants the other forms of the name that were joined, the most frequent first
 */
public record SpeakerSummary(
    String name,
    @Nullable String title,
    @Nullable String organisation,
    long quotes,
    int releases,
    List<String> otherTitles,
    List<String> variants) {

  /** Copies the lists. */
  public SpeakerSummary {
    otherTitles = List.copyOf(otherTitles);
    variants = List.copyOf(variants);
  }
}
