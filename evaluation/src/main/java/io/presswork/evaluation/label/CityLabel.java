package io.presswork.evaluation.label;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One city, town or village.
 *
 * @param forms every form of its name, the canonical one first; never empty
 * @param region its state, province or county; null where the labels have none
 * @param country its country; null where the labels have none
 * @param doubtful whether extracting it is to be neither rewarded nor punished
 */
public record CityLabel(
    List<String> forms, @Nullable String region, @Nullable String country, boolean doubtful) {

  /** Copies the list. */
  public CityLabel {
    forms = Forms.named(forms, "a city");
  }
}
