package io.presswork.extractor.resolve.award;

import io.presswork.model.Outcome;
import io.presswork.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pairs the awards and recipients of a frame. */
final class FrameReader {

  /** A frame never stands for more pairs; more of them come from a misread list. */
  private static final int MOST_PAIRS = 40;

  private static final Pattern LIST_NAMES =
      Pattern.compile(
          "hall of fame|walk of fame|designation|accredit|\\btop \\d|\\bunder \\d|\\bfast \\d|certif|fellow|honorary"
              + "|great place to work|best places|workplace|\\binc\\.? 5000|guinness|honou?r roll|roll of honou?r",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> LESSER =
      Set.of("merit", "honourable mention", "honorable mention");

  private final Ground ground;
  private final Recipients recipients;

  FrameReader(Ground ground, Recipients recipients) {
    this.ground = ground;
    this.recipients = recipients;
  }

  /** The pairs of a frame; empty where no recipient can be named. */
  List<Claim> claims(Frame frame) {
    Distribution distribution = new Distribution(ground, frame);
    List<AwardItem> awards = distribution.awards();
    List<Claim> claims = new ArrayList<>();
    List<Party> parties = frame.recipients();
    boolean respective = distribution.isRespective() && awards.size() > 1 && parties.size() > 1;
    if (respective && awards.size() != parties.size()) {
      // One member was misread; which pairs hold can no longer be told.
      return List.of();
    }
    boolean aligned = respective;
    for (int p = 0; p < parties.size(); p++) {
      if (isUnsure(frame, parties.get(p))) {
        continue;
      }
      String recipient = recipients.name(parties.get(p));
      if (recipient == null || recipient.isBlank() || recipient.equals(granter(frame))) {
        continue;
      }
      for (int a = 0; a < awards.size() && claims.size() < MOST_PAIRS; a++) {
        if (!aligned || a == p) {
          claims.add(claim(frame, awards.get(a), awards.size(), recipient, parties.get(p)));
        }
      }
    }
    return claims;
  }

  /** In a headline capitals do not make a name; only names known from elsewhere count. */
  private boolean isUnsure(Frame frame, Party party) {
    return frame.sentence().block().section() == Section.HEADLINE
        && party.kind() == Party.Kind.NAME
        && !ground.endsActor(party.end())
        && !ground.endsPlace(party.end());
  }

  private Claim claim(Frame frame, AwardItem award, int awards, String recipient, Party party) {
    AwardPhrase phrase = frame.awards();
    int count = awards == 1 ? Math.max(phrase.count(), times(frame.trigger())) : 1;
    Integer year = award.year() == null ? phrase.eventYear() : award.year();
    return new Claim(
        award,
        recipient,
        outcome(frame, award),
        count,
        granter(frame),
        phrase.event(),
        year,
        frame.trigger().rule().name(),
        confidence(frame, party),
        evidenceBegin(frame),
        ground.token(frame.sentence().endToken() - 1).end());
  }

  /** "nominated six times", "twice awarded": the number in the trigger. */
  private int times(Trigger trigger) {
    for (int i = trigger.begin(); i < trigger.end(); i++) {
      boolean twice = ground.lower(i).equals("twice");
      boolean counted = i + 1 < trigger.end() && ground.lower(i + 1).equals("times");
      if (twice || counted) {
        return Math.max(1, Numbers.cardinal(ground.lower(i)));
      }
    }
    return 1;
  }

  private int evidenceBegin(Frame frame) {
    return ground.token(frame.sentence().firstToken()).begin();
  }

  private @Nullable String granter(Frame frame) {
    return frame.granter() == null ? null : recipients.name(frame.granter());
  }

  private static Outcome outcome(Frame frame, AwardItem award) {
    Outcome stated = frame.trigger().rule().outcome();
    if (stated != Outcome.WON) {
      return stated;
    }
    if (frame.awards().lesser() || LESSER.contains(award.name().toLowerCase(Locale.ROOT))) {
      return Outcome.RUNNER_UP;
    }
    return LIST_NAMES.matcher(award.name()).find() ? Outcome.HONOURED : Outcome.WON;
  }

  private double confidence(Frame frame, Party party) {
    double confidence =
        switch (frame.trigger().rule().award()) {
          case AFTER, ANY, BEFORE -> 0.9;
          case TITLE -> 0.8;
          case LAST, ROLL -> 0.75;
        };
    if (Character.isLowerCase(frame.awards().items().get(0).name().charAt(0))) {
      // A prize in small letters is less surely one.
      confidence -= 0.1;
    }
    if (frame.sentence().block().section() != Section.BODY) {
      confidence -= 0.1;
    }
    return switch (party.kind()) {
      case NAME, WORK -> confidence;
      case PRONOUN -> confidence - 0.1;
      case NOMINAL -> confidence - 0.2;
    };
  }
}
