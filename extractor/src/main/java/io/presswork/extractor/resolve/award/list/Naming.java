package io.presswork.extractor.resolve.award.list;

import org.jspecify.annotations.Nullable;

/**
 * What the award of a line is called.
 *
 * @param name the award
 * @param category the category, or the metal or place where nothing else names one
 * @param event the programme, where the award has a name of its own
 */
record Naming(String name, @Nullable String category, @Nullable String event) {

  /**
   * The naming of a line; null where neither line, heading nor programme names an award.
   *
   * @param label the line's label; empty where it has none
   * @param head the heading over the line
   * @param grade the metal or place of the line
   * @param fullNames whether the labels of the list are awards of their own
   */
  static @Nullable Naming of(
      String label,
      @Nullable Stretch head,
      Grades.@Nullable Grade grade,
      boolean fullNames,
      @Nullable Programme programme,
      ListWords words) {
    if (!label.isEmpty()) {
      return own(label, fullNames, programme);
    }
    if (grade != null && grade.kind() == Grades.Kind.NAME) {
      return own(grade.text(), true, programme);
    }
    String heading = head == null ? "" : LineText.unsponsored(head.text());
    if (!heading.isEmpty()) {
      return own(heading, words.namesAward(heading), programme);
    }
    return programme == null ? null : new Naming(programme.name(), placeOf(grade), null);
  }

  /** A metal or place is worth keeping where nothing else names a category; "finalist" is not. */
  private static @Nullable String placeOf(Grades.@Nullable Grade grade) {
    return grade == null || grade.kind() == Grades.Kind.ROLE ? null : grade.text();
  }

  /** A label as an award of its own at the programme, or as a category of the programme. */
  private static Naming own(String label, boolean asName, @Nullable Programme programme) {
    if (programme == null) {
      return new Naming(label, null, null);
    }
    return asName
        ? new Naming(label, null, programme.name())
        : new Naming(programme.name(), label, null);
  }
}
