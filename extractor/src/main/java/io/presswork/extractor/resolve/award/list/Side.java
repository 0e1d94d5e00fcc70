package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.resolve.award.list.AwardList.Group;
import org.jspecify.annotations.Nullable;

/**
 * An entry of which it is decided which side names the recipient.
 *
 * @param group the group it stands in
 * @param entry the entry
 * @param label what stands beside the recipient; empty where nothing does
 * @param recipient the side that names the recipient
 */
record Side(Group group, Entry entry, Stretch label, Stretch recipient) {

  /** Whether the recipient stands before the sign. */
  boolean isReversed() {
    return !label.isEmpty() && label.begin() > recipient.begin();
  }

  /** The side alone: what stands first, but of a work in quotation marks its maker. */
  Side withoutLabel() {
    Stretch left = entry.left();
    Stretch right = entry.right();
    boolean maker = isQuoted(left) && !isQuoted(right);
    Stretch kept = left.isEmpty() ? recipient : maker ? right : left;
    return new Side(group, entry, kept.part(0, 0), kept);
  }

  /** What stands behind the first comma of a name below a grade; null where nothing does. */
  @Nullable String remark() {
    String text = recipient.text();
    int comma = text.indexOf(", ");
    boolean graded = group.grade() != null && label.isEmpty();
    return graded && comma > 0 ? LineText.tidy(text.substring(comma + 1)) : null;
  }

  /** "Winner: Greenfold – Leafbox": where a colon parted the line, a dash parts name and work. */
  Stretch names() {
    Stretch line = entry.line();
    int before = recipient.begin() - line.begin() - 1;
    while (before >= 0 && line.text().charAt(before) == ' ') {
      before--;
    }
    boolean colon = before >= 0 && line.text().charAt(before) == ':';
    int dash = recipient.text().indexOf(" – ");
    return colon && dash > 0 ? recipient.until(dash) : recipient;
  }

  private static boolean isQuoted(Stretch text) {
    return !text.isEmpty() && "\"“‘".indexOf(text.text().charAt(0)) >= 0;
  }
}
