package io.presswork.extractor.resolve.award;

import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.find.award.AwardWords;
import io.presswork.extractor.rule.ResourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads capitalised names that become awards only because a verb such as "named" stands before
 * them: "named Technology Pioneer". Job titles are told apart by their words.
 */
final class TitleReader {

  private static final Set<String> JOINTS =
      Set.of("of", "for", "in", "and", "&", "the", "'s", "’s");
  private static final int LONGEST = 12;
  private static final Set<String> JOBS = jobs();

  private final Ground ground;

  TitleReader(Ground ground) {
    this.ground = ground;
  }

  private static Set<String> jobs() {
    Set<String> jobs = new HashSet<>();
    for (ResourceFile.Line line : ResourceFile.lines("award/job-words.txt")) {
      jobs.add(line.text());
    }
    return jobs;
  }

  /** Index after the run of capitalised words at a token; the index itself where none stands. */
  int run(int from, int limit) {
    int i = from;
    int end = from;
    while (i < limit && i - from < LONGEST) {
      Token token = ground.token(i);
      boolean word = isNameWord(token);
      if (word) {
        end = i + 1;
      } else if (i == from || !JOINTS.contains(token.lower())) {
        break;
      }
      i++;
    }
    return end;
  }

  /**
   * Index after the event's name at a token, without the town, month or year behind it; the index
   * itself where none stands.
   */
  int event(int from, int limit) {
    int end = run(from, limit);
    for (int i = from + 1; i + 1 < end; i++) {
      boolean behind = ground.lower(i).equals("in") || ground.lower(i).equals("on");
      if (behind && (ground.placeAt(i + 1) || ground.is(i + 1, "calendar"))) {
        end = i;
      }
    }
    while (end > from + 1 && AwardWords.year(ground.token(end - 1)) != null) {
      end--;
    }
    return holds(from, end, "event") && !isJob(from, end) ? end : from;
  }

  private boolean isNameWord(Token token) {
    boolean capital = token.isCapitalised() || token.isNumber();
    boolean function = ground.words().isFunction(token) && !token.isAllCaps();
    return capital && (!function || token.text().equals("Most"));
  }

  /** Whether one of the tokens is of a word class. */
  boolean holds(int from, int end, String wordClass) {
    for (int i = from; i < end; i++) {
      if (ground.is(i, wordClass)) {
        return true;
      }
    }
    return false;
  }

  /** Index after the title at a token; the index itself where no title stands. */
  int end(int from, int limit) {
    int end = withContest(from, run(from, limit), limit);
    boolean plain = end - from >= 2 && startsName(from);
    boolean contest = ground.is(end - 1, "contest") && end > from;
    if (!plain
        || holds(from, end, "exchange")
        || ground.is(from, "calendar")
        || (ground.is(from, "no-title") && end - from == 2 && ground.token(from + 1).isNumber())
        || (!contest && ground.is(end - 1, "no-title") && !isPeriod(end))
        || (!contest && (isActorOrPlace(from, end) || isJob(from, end)))) {
      return from;
    }
    return end;
  }

  /** "Baker of the Year" ends in a period and is an award all the same. */
  private boolean isPeriod(int end) {
    return end > 2 && ground.lower(end - 2).equals("the") && ground.lower(end - 3).equals("of");
  }

  private boolean startsName(int from) {
    return ground.token(from).isCapitalised() || AwardWords.year(ground.token(from)) != null;
  }

  /** Takes in small words up to the noun of a contest: "Orrin violin competition". */
  private int withContest(int from, int end, int limit) {
    for (int i = end; end > from && i < limit && i < end + 3; i++) {
      if (!Character.isLowerCase(ground.token(i).text().charAt(0)) || ground.is(i, "function")) {
        return end;
      }
      if (ground.is(i, "contest")) {
        return i + 1;
      }
    }
    return end;
  }

  /** Whether any word of a stretch belongs to a job. */
  boolean holdsJob(int from, int end) {
    return isJob(from, end);
  }

  private boolean isActorOrPlace(int from, int end) {
    Ground.Name name = ground.nameAt(from);
    return name != null
        && (name.kind() == MentionKind.PERSON
            || name.kind() == MentionKind.CITY
            || (name.end() >= end && name.kind() != MentionKind.ORGANISATION)
            || (name.end() >= end && ground.actorAt(from)));
  }

  private boolean isJob(int from, int end) {
    for (int i = from; i < end; i++) {
      if (JOBS.contains(ground.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** The awards in a title: "Technology Pioneer and Circular Economy Leader" are two. */
  List<AwardItem> items(int from, int end) {
    List<AwardItem> items = new ArrayList<>();
    int first = from;
    for (int i = from; i <= end; i++) {
      boolean whole =
          ground.lower(from).equals("top")
              || ground.lower(from).equals("best")
              || ground.words().isHead(ground.token(end - 1));
      boolean joint =
          !whole && i < end && ground.lower(i).equals("and") && i - first >= 2 && end - i > 2;
      if (joint || i == end) {
        items.add(item(first, i));
        first = i + 1;
      }
    }
    return items;
  }

  private AwardItem item(int from, int end) {
    int first = from;
    int last = end;
    Integer year = AwardWords.year(ground.token(first));
    if (year != null && last - first > 1) {
      first++;
    } else if (AwardWords.year(ground.token(last - 1)) != null && last - first > 1) {
      year = AwardWords.year(ground.token(last - 1));
      last--;
    }
    while (last - first > 1 && JOINTS.contains(ground.lower(last - 1))) {
      last--;
    }
    int begin = ground.token(first).begin();
    int stop = ground.token(last - 1).end();
    return new AwardItem(
        ground.document().text(begin, stop).replaceAll("\\s++", " "), begin, stop, year, null);
  }
}
