package io.presswork.extractor.resolve.award;

import io.presswork.extractor.engine.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Spreads a shared head over a list: "four Orrin Awards for Film, Sound and Light" are three or
 * four awards of one name in different categories, and "won the Best Studio for Housing and Public
 * Realm, respectively" are two.
 */
final class Distribution {

  private final Ground ground;
  private final Frame frame;

  Distribution(Ground ground, Frame frame) {
    this.ground = ground;
    this.frame = frame;
  }

  /** The awards of the frame, one for each member of a list. */
  List<AwardItem> awards() {
    List<AwardItem> items = frame.awards().items();
    if (items.size() != 1) {
      return items;
    }
    AwardItem item = items.get(0);
    int at = item.name().toLowerCase(Locale.ROOT).indexOf(" for ");
    if (at < 0) {
      return items;
    }
    String head = item.name().substring(0, at);
    List<String> members = members(item, at + 5);
    int parties = frame.recipients().size();
    boolean counted = frame.awards().count() > 1 && members.size() == frame.awards().count();
    if (counted) {
      return members.stream().map(m -> item.named(head).inCategory(m)).toList();
    }
    boolean respective = parties > 1 && members.size() == parties && isRespective();
    return respective ? members.stream().map(m -> item.named(head + " for " + m)).toList() : items;
  }

  /** Whether the sentence says that its lists belong together member by member. */
  boolean isRespective() {
    Sentence sentence = frame.sentence();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (ground.lower(i).equals("respectively")) {
        return true;
      }
    }
    return false;
  }

  /** What stands behind "for", up to the end of the list: P, Q, R and S. */
  private List<String> members(AwardItem item, int offset) {
    int from = ground.document().tokenFrom(item.begin() + offset);
    int end = frame.sentence().endToken();
    List<String> members = new ArrayList<>();
    int first = from;
    boolean last = false;
    for (int i = from; i <= end; i++) {
      String word = i < end ? ground.lower(i) : ".";
      boolean joint = word.equals(",") || word.equals("and") || word.equals("&");
      boolean capital =
          i < end
              && (ground.token(i).isCapitalised()
                  || ground.token(i).isNumber()
                  || word.equals("of"));
      if (capital && !word.equals("respectively")) {
        continue;
      }
      if (i > first) {
        members.add(ground.document().tokenText(first, i));
      }
      if (!joint || last) {
        break;
      }
      last = word.equals("and") || word.equals("&");
      first = i + 1;
    }
    return members;
  }
}
