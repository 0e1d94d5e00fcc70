package io.presswork.extractor.find.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DomainsTest {

  private static final Domains DOMAINS =
      Domains.of(
          "See https://www.brightwaterpiers.co.uk/x, mail a@thebluedoor.org or qht.net now.");

  @Test
  void addressSpellsItsOwnersName() {
    assertThat(DOMAINS.spell("Brightwater")).isTrue();
    assertThat(DOMAINS.spell("Brightwater Piers")).isTrue();
    assertThat(DOMAINS.spell("Blue Door")).isTrue();
    assertThat(DOMAINS.spell("QHT")).isTrue();
  }

  @Test
  void addressDoesNotSpellOthers() {
    assertThat(DOMAINS.spell("Harbour Trust")).isFalse();
    assertThat(DOMAINS.spell("UK")).isFalse();
  }
}
