package io.presswork.extractor.engine;

/** What a statistical model takes a token for. */
public enum NameTag {
  /** No part of a name. */
  NONE,
  /** Part of a person's name. */
  PERSON,
  /** Part of an organisation's name. */
  ORGANISATION,
  /** Part of a place's name. */
  LOCATION
}
