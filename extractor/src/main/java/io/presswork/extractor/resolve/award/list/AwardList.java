package io.presswork.extractor.resolve.award.list;

import io.presswork.model.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list with what leads into it.
 *
 * @param lead the lead-in; null where only the headline speaks of the list
 * @param outcome what lead-in or headline say of the lines
 * @param rule the rule that says so
 * @param groups the lines, by the headings between them
 */
record AwardList(@Nullable Lead lead, Outcome outcome, String rule, List<Group> groups) {

  /**
   * Lines below one heading.
   *
   * @param heading the heading; null above the first
   * @param grade a place or metal that stands over the lines
   * @param lines the entries
   */
  record Group(@Nullable Stretch heading, Grades.@Nullable Grade grade, List<Stretch> lines) {}

  AwardList {
    groups = List.copyOf(groups);
  }

  List<Stretch> lines() {
    return groups.stream().flatMap(group -> group.lines().stream()).toList();
  }

  /** Where the list begins in the view, its lead-in left out. */
  int begin() {
    Group first = groups.get(0);
    return first.heading() == null ? first.lines().get(0).begin() : first.heading().begin();
  }
}
