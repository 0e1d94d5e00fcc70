package io.presswork.evaluation.label;

import java.util.List;

/**
 * One real organisation.
 *
 * @param forms every form of its name, the canonical one first; never empty
 * @param doubtful whether extracting it is to be neither rewarded nor punished
 */
public record OrganisationLabel(List<String> forms, boolean doubtful) {

  /** Copies the list. */
  public OrganisationLabel {
    forms = Forms.named(forms, "an organisation");
  }
}
