package io.presswork.extractor.resolve.award;

import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.find.award.AwardName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The events and programmes that a release names, for awards whose own sentence names none: "At the
 * Belford Gala last night ... She won Baker of the Year."
 */
final class Occasions {

  private static final Pattern PROGRAMME = Pattern.compile(" (?:Awards|Prizes|Honou?rs)$");
  private static final Set<String> AT = Set.of("at", "during");

  /** Between "at" and an event's name: "at this year's", "at the 12th annual". */
  private static final int LONGEST_LEAD = 6;

  /** The two names mean one programme where so much of their words is shared. */
  private static final double SAME = 0.8;

  /** Events further back are not looked at, so that the time stays linear. */
  private static final int MOST_EVENTS = 400;

  private final Ground ground;
  private final TitleReader titles;

  /** Name of an event by the token where it begins. */
  private final TreeMap<Integer, String> events = new TreeMap<>();

  /** The events' names, and of each name the first that is not all capitals. */
  private final Set<String> names = new HashSet<>();

  private final Map<String, String> small = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  /** The programme under which all awards of the release stand; null where it names several. */
  private final @Nullable String only;

  Occasions(Ground ground) {
    this.ground = ground;
    this.titles = new TitleReader(ground);
    List<String> programmes = new ArrayList<>();
    for (Map.Entry<Integer, AwardName> entry : ground.awards().entrySet()) {
      AwardName name = entry.getValue();
      String text = ground.document().text(name.begin(), name.stop()).replaceAll("\\s++", " ");
      if (isProgramme(name)) {
        events.put(entry.getKey(), text);
        // Two are as good as a thousand: neither is the only one.
        if (programmes.size() < 2
            && programmes.stream().noneMatch(other -> Phrases.dice(other, text) >= SAME)) {
          programmes.add(text);
        }
      }
    }
    for (Sentence sentence : ground.document().sentences()) {
      addEvents(sentence);
    }
    for (String name : events.values()) {
      names.add(name);
      if (!name.equals(name.toUpperCase(Locale.ROOT))) {
        small.putIfAbsent(name, name);
      }
    }
    this.only = programmes.size() == 1 ? programmes.get(0) : null;
  }

  /** Whether a name is that of an event or of a programme of many awards. */
  boolean isKnown(String event) {
    return names.contains(event) || PROGRAMME.matcher(event).find();
  }

  /** The event of an award; null where the release names none that fits. */
  @Nullable String of(Claim claim) {
    int last = ground.document().tokenFrom(claim.end());
    int block = ground.document().blockAt(claim.begin());
    int looked = 0;
    for (Map.Entry<Integer, String> event :
        events.headMap(last, false).descendingMap().entrySet()) {
      if (++looked > MOST_EVENTS
          || ground.document().blockAt(ground.token(event.getKey()).begin()) != block) {
        break;
      }
      if (isOther(event.getValue(), claim)) {
        return inSmallLetters(event.getValue());
      }
    }
    boolean fits = only != null && isOther(only, claim) && claim.granter() == null;
    return fits && only != null ? inSmallLetters(only) : null;
  }

  /** The name as running text writes it, for one that a headline sets in capitals. */
  private String inSmallLetters(String name) {
    return small.getOrDefault(name, name);
  }

  /** A programme is not the event of itself, nor of an award that is one. */
  private boolean isOther(String event, Claim claim) {
    String award = claim.award().name();
    return !isMany(ground.document().tokenFrom(claim.award().stop()) - 1)
        && !Phrases.within(event, award)
        && !Phrases.within(award, event);
  }

  /** "the Orrin Awards": many awards under one name. */
  private boolean isProgramme(AwardName name) {
    boolean vague = ground.is(name.first(), "vague-prize") || ground.is(name.first(), "past");
    return name.strong() && !vague && isMany(ground.document().tokenFrom(name.stop()) - 1);
  }

  private boolean isMany(int last) {
    return last >= 0 && ground.is(last, "programme-head") && ground.token(last).isCapitalised();
  }

  private void addEvents(Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (!AT.contains(ground.lower(i))) {
        continue;
      }
      int start = i + 1;
      while (start < sentence.endToken()
          && start - i < LONGEST_LEAD
          && !ground.token(start).isCapitalised()
          && (ground.is(start, "filler") || ground.is(start, "det"))) {
        start++;
      }
      int end = start < sentence.endToken() ? titles.event(start, sentence.endToken()) : start;
      if (end - start >= 2 && ground.awardAt(start) == null) {
        events.putIfAbsent(start, ground.document().tokenText(start, end));
      }
    }
  }
}
