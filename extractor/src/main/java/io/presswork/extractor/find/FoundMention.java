package io.presswork.extractor.find;

/**
 * Words that name something, not yet resolved to a fact.
 *
 * @param kind what they name
 * @param begin index of the first character in the view
 * @param end index after the last character in the view
 * @param rule the rule or model that found them
 * @param confidence how sure it is, 0 to 1
 */
public record FoundMention(MentionKind kind, int begin, int end, String rule, double confidence) {

  /** Whether two mentions share a character. */
  public boolean overlaps(FoundMention other) {
    return begin < other.end && other.begin < end;
  }

  /** Number of characters. */
  public int length() {
    return end - begin;
  }
}
