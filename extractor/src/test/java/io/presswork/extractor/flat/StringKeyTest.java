package io.presswork.extractor.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StringKeyTest {

  @Test
  void theKeyOfTwoStringsTogetherFollowsFromTheirs() {
    StringKey lark = StringKey.of("lark");
    StringKey moor = StringKey.of("moor");
    long whole = StringKey.of("larkmoor").hash();
    assertThat(lark.then(moor)).isEqualTo(whole);
    assertThat(moor.after(lark.hash())).isEqualTo(whole);
    assertThat(StringKey.add(StringKey.of("larkmoo").hash(), 'r')).isEqualTo(whole);
    assertThat(StringKey.EMPTY.then(lark)).isEqualTo(lark.hash());
    assertThat(lark.then(StringKey.EMPTY)).isEqualTo(lark.hash());
  }

  @Test
  void stringsOfTheSameLettersDiffer() {
    Set<Long> keys = new HashSet<>();
    for (String text : new String[] {"", "\0", "\0\0", "ab", "ba", "a", "b", "aa", "aab", "aba"}) {
      assertThat(keys.add(StringKey.of(text).hash())).as(text).isTrue();
    }
  }
}
