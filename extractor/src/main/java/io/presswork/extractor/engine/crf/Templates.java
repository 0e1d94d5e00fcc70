package io.presswork.extractor.engine.crf;

import io.presswork.extractor.flat.StringKey;

/**
 * Names of the model's feature templates, as the training wrote them behind a feature's words: c is
 * the token itself, p and n are its neighbours before and after, W is a word, TYPE and S a shape,
 * DS and DISTSIM a cluster. What ends in C belongs to one token, what ends in CpC to a pair.
 */
final class Templates {

  static final StringKey WORD = StringKey.of("-WORD|C");
  static final StringKey TYPE = StringKey.of("-TYPE|C");
  static final StringKey CLUSTER = StringKey.of("-DISTSIM|C");
  static final StringKey NGRAM_END = StringKey.of("#|C");
  static final StringKey ALWAYS = StringKey.of("###|C");

  static final StringKey PREVIOUS_WORD = StringKey.of("-PW|C");
  static final StringKey PREVIOUS_TYPE = StringKey.of("-PTYPE|C");
  static final StringKey PREVIOUS_CLUSTER = StringKey.of("-PDISTSIM|C");
  static final StringKey NEXT_WORD = StringKey.of("-NW|C");
  static final StringKey NEXT_TYPE = StringKey.of("-NTYPE|C");
  static final StringKey NEXT_CLUSTER = StringKey.of("-NDISTSIM|C");
  static final StringKey AMONG_PREVIOUS = StringKey.of("-DISJP|C");
  static final StringKey AMONG_NEXT = StringKey.of("-DISJN|C");

  static final StringKey BETWEEN = StringKey.of("...");
  static final StringKey PREVIOUS_WORD_TYPE = StringKey.of("-PW_CTYPE|C");
  static final StringKey NEXT_WORD_TYPE = StringKey.of("-NW_CTYPE|C");
  static final StringKey PREVIOUS_TYPE_TYPE = StringKey.of("-PCTYPE|C");
  static final StringKey TYPE_NEXT_TYPE = StringKey.of("-CNTYPE|C");
  static final StringKey THREE_TYPES = StringKey.of("-PCNTYPE|C");
  static final StringKey LAST_LONG_WORD_TYPE = StringKey.of("-PPW_CTYPE|C");
  static final StringKey NEXT_LONG_WORD_TYPE = StringKey.of("-NNW_CTYPE|C");

  static final StringKey NO_PATTERN = StringKey.of("NO-OCCURRENCE-PATTERN|C");
  static final StringKey SEEN_BEFORE = StringKey.of("X-PREV-OCCURRENCE-X|C");
  static final StringKey SEEN_AFTER = StringKey.of("X-NEXT-OCCURRENCE-X|C");

  static final StringKey DASH = StringKey.of("-");
  static final StringKey PAIR_ALWAYS = StringKey.of("PSEQ|CpC");
  static final StringKey PAIR_WORD = StringKey.of("-PSEQW|CpC");
  static final StringKey PAIR_CLUSTER = StringKey.of("-PSEQcDS|CpC");
  static final StringKey PAIR_TYPE = StringKey.of("-PSEQcS|CpC");
  static final StringKey PAIR_TYPE_AGAIN = StringKey.of("-TPS2|CpC");
  static final StringKey PAIR_PREVIOUS_WORD = StringKey.of("-PSEQpW|CpC");
  static final StringKey PAIR_PREVIOUS_CLUSTER = StringKey.of("-PSEQpDS|CpC");
  static final StringKey PAIR_PREVIOUS_TYPE = StringKey.of("-PSEQpS|CpC");
  static final StringKey PAIR_NEXT_TYPE = StringKey.of("-TNS1|CpC");
  static final StringKey PAIR_WORDS = StringKey.of("-PSEQW2|CpC");
  static final StringKey PAIR_CLUSTERS = StringKey.of("-PSEQpcDS|CpC");
  static final StringKey PAIR_TYPES = StringKey.of("-TYPES|CpC");

  private Templates() {}
}
