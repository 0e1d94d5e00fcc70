package io.presswork.exporter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigestTest {

  @Test
  void itIsTheBeginningOfASha256() {
    // printf '' | sha256sum; printf '\0a\0b' | sha256sum
    assertThat(Digest.of("").hex()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb924");
    assertThat(Digest.of("ab").hex()).isEqualTo("3d64310d8364dfb1b0070f0c7ab813c2");
  }

  @Test
  void chunksDoNotShow() {
    String text = "0123456789".repeat(1_000);

    assertThat(Digest.of(text).hex()).isEqualTo("adb771c1fcff4a803109471b55fa8bf7");
  }

  @Test
  void loneSurrogatesCount() {
    assertThat(Digest.of("\uD83D")).isNotEqualTo(Digest.of("\uDE00"));
  }
}
