package io.presswork.extractor;

import io.presswork.model.Release;
import io.presswork.model.Section;
import io.presswork.model.Span;
import java.util.List;

/**
 * A release together with how it was understood.
 *
 * @param release the result; its facts name their rules and spans
 * @param sections the parts of the text in text order, without gaps but for white space
 * @param awardNames every place where an award is named, whether or not the text says who got it,
 *     in text order, not overlapping
 * @param nearMisses places where a rule began to match and was stopped, in text order
 */
public record Explanation(
    Release release,
    List<SectionSpan> sections,
    List<NamedAward> awardNames,
    List<NearMiss> nearMisses) {

  /** Copies the lists. */
  public Explanation {
    sections = List.copyOf(sections);
    awardNames = List.copyOf(awardNames);
    nearMisses = List.copyOf(nearMisses);
  }

  /**
   * A part of the text.
   *
   * @param section what it is
   * @param span where it is
   */
  public record SectionSpan(Section section, Span span) {}

  /**
   * The name of an award where it stands, without article and year.
   *
   * @param span its words
   * @param rule the rule or model that found it
   * @param confidence how sure it is, 0 to 1
   */
  public record NamedAward(Span span, String rule, double confidence) {}

  /**
   * A rule that did not make a fact.
   *
   * @param rule its name
   * @param span the words that set it off
   * @param reason why it made nothing, in plain words
   */
  public record NearMiss(String rule, Span span, String reason) {}
}
