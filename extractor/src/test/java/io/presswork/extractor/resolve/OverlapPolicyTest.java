package io.presswork.extractor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapPolicyTest {

  private static final OverlapPolicy POLICY = OverlapPolicy.surestThenLongest();

  private static FoundMention mention(MentionKind kind, int begin, int end, double confidence) {
    return new FoundMention(kind, begin, end, "test", confidence);
  }

  @Test
  void surerMentionStaysThoughItIsShorter() {
    FoundMention city = mention(MentionKind.CITY, 0, 5, 0.9);
    FoundMention place = mention(MentionKind.PLACE, 0, 9, 0.5);
    assertThat(POLICY.choose(List.of(place, city))).containsExactly(city);
  }

  @Test
  void longerOfTwoEquallySureStays() {
    FoundMention city = mention(MentionKind.CITY, 4, 9, 0.8);
    FoundMention organisation = mention(MentionKind.ORGANISATION, 0, 12, 0.8);
    assertThat(POLICY.choose(List.of(city, organisation))).containsExactly(organisation);
  }

  @Test
  void neighboursStayInTextOrder() {
    FoundMention first = mention(MentionKind.CITY, 0, 5, 0.5);
    FoundMention second = mention(MentionKind.CITY, 5, 9, 0.9);
    assertThat(POLICY.choose(List.of(second, first))).containsExactly(first, second);
  }

  @Test
  void orderOfTheArgumentsMeansNothing() {
    FoundMention a = mention(MentionKind.PERSON, 0, 5, 0.8);
    FoundMention b = mention(MentionKind.ORGANISATION, 0, 5, 0.8);
    assertThat(POLICY.choose(List.of(a, b))).isEqualTo(POLICY.choose(List.of(b, a)));
  }
}
