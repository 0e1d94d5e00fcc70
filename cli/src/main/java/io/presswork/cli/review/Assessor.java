package io.presswork.cli.review;

import static java.util.Objects.requireNonNull;

import io.presswork.evaluation.FieldDifference;
import io.presswork.evaluation.Judgement;
import io.presswork.evaluation.Measure;
import io.presswork.evaluation.label.AwardLabel;
import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.evaluation.label.QuoteLabel;
import io.presswork.exporter.report.Verdict;
import io.presswork.model.FactKind;
import io.presswork.model.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sums up what all measures say of one fact, or of one piece of a quote. */
final class Assessor {

  private final LabelledRelease gold;
  private final LabelledRelease extracted;

  Assessor(LabelledRelease gold, LabelledRelease extracted) {
    this.gold = gold;
    this.extracted = extracted;
  }

  /**
   * Sums up.
   *
   * @param judgements what each measure says; those that leave the fact out are missing, the one
   *     that asks for least never does
   */
  Assessment assess(FactKind kind, Map<Measure, Judgement> judgements) {
    Judgement base = requireNonNull(judgements.get(baseOf(kind)), "every fact is looked at");
    return switch (base.type()) {
      case WRONG -> new Assessment(Verdict.WRONG, nearest(base));
      case EXCUSED -> new Assessment(Verdict.OPEN, List.of());
      case RIGHT, MISSED ->
          switch (kind) {
            case ORGANISATION, CITY -> new Assessment(Verdict.RIGHT, differences(base));
            case AWARD -> award(base, judgements);
            case QUOTE -> quote(base, judgements.get(Measure.QUOTE_SPEAKER));
          };
    };
  }

  /** The measure of a kind that asks for least. */
  static Measure baseOf(FactKind kind) {
    return switch (kind) {
      case ORGANISATION -> Measure.ORGANISATION;
      case CITY -> Measure.CITY;
      case AWARD -> Measure.AWARD;
      case QUOTE -> Measure.QUOTE;
    };
  }

  private Assessment award(Judgement byName, Map<Measure, Judgement> judgements) {
    Judgement byRecipient = judgements.get(Measure.AWARD_RECIPIENT);
    Judgement byOutcome = judgements.get(Measure.AWARD_RECIPIENT_OUTCOME);
    // Where an award has several labels, a stricter measure may take another of them for the fact.
    AwardLabel label = gold.awards().get(labelOf(isRight(byRecipient) ? byRecipient : byName));
    List<Outcome> outcomes = extracted.awards().get(factOf(byName)).outcomes();
    // A fact that does not tell a recipient is left out where recipients are compared.
    boolean otherRecipient =
        byRecipient == null ? !label.recipients().isEmpty() : isWrong(byRecipient);
    boolean otherOutcome =
        !label.outcomes().isEmpty() && Collections.disjoint(label.outcomes(), outcomes);
    if (!otherRecipient && !isWrong(byOutcome)) {
      return new Assessment(Verdict.RIGHT, differences(byRecipient));
    }
    List<String> notes = new ArrayList<>();
    if (otherRecipient) {
      notes.add(labelled("recipient", label.recipients()));
    }
    if (otherOutcome) {
      notes.add(labelled("outcome", label.outcomes().stream().map(Outcome::label).toList()));
    }
    notes.addAll(differences(byRecipient));
    return new Assessment(Verdict.PARTLY, notes);
  }

  private Assessment quote(Judgement byWords, @Nullable Judgement bySpeaker) {
    QuoteLabel label = gold.quotes().get(labelOf(isRight(bySpeaker) ? bySpeaker : byWords));
    // So is a quote that does not tell a speaker.
    boolean otherSpeaker =
        bySpeaker == null
            ? !label.speakers().isEmpty() && !label.speakerDoubtful()
            : isWrong(bySpeaker);
    return otherSpeaker
        ? new Assessment(Verdict.PARTLY, List.of(labelled("speaker", label.speakers())))
        : new Assessment(Verdict.RIGHT, differences(bySpeaker));
  }

  private static boolean isRight(@Nullable Judgement judgement) {
    return judgement != null && judgement.type() == Judgement.Type.RIGHT;
  }

  private static boolean isWrong(@Nullable Judgement judgement) {
    return judgement != null && judgement.type() == Judgement.Type.WRONG;
  }

  private static int labelOf(@Nullable Judgement right) {
    return requireNonNull(requireNonNull(right).label()).index();
  }

  private static int factOf(Judgement judgement) {
    return requireNonNull(judgement.fact()).index();
  }

  private static List<String> nearest(Judgement wrong) {
    String nearest = wrong.nearest();
    return nearest == null ? List.of() : List.of("nearest label: " + nearest);
  }

  private static List<String> differences(@Nullable Judgement right) {
    List<FieldDifference> differences = right == null ? List.of() : right.differences();
    return differences.stream()
        .map(d -> labelled(d.field().bareLabel(), List.of(d.expected())))
        .toList();
  }

  private static String labelled(String what, List<String> acceptable) {
    return "labelled " + what + ": " + (acceptable.isEmpty() ? "nobody" : acceptable.get(0));
  }
}
