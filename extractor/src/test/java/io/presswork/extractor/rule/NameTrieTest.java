package io.presswork.extractor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameTrieTest {

  private static NameTrie<String> trie() {
    NameTrie<String> trie = new NameTrie<>();
    for (String name : List.of("New York", "New York City", "York")) {
      trie.put(NameKey.words(name), name);
    }
    return trie;
  }

  @Test
  void longestNameWins() {
    var match = trie().longest(List.of("in", "new", "york", "city", "today"), 1);
    assertThat(match).isEqualTo(new NameTrie.Match<>(3, "New York City"));
  }

  @Test
  void shorterNameIsFoundWhereTheLongerBreaksOff() {
    assertThat(trie().longest(List.of("new", "york", "times"), 0))
        .isEqualTo(new NameTrie.Match<>(2, "New York"));
  }

  @Test
  void beginningOfANameIsNoName() {
    assertThat(trie().longest(List.of("new", "haven"), 0)).isNull();
    assertThat(trie().get(List.of("new"))).isNull();
  }

  @Test
  void laterValueReplacesEarlier() {
    NameTrie<String> trie = trie();
    trie.put(List.of("york"), "other");
    assertThat(trie.get(List.of("york"))).isEqualTo("other");
  }
}
