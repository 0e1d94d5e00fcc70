package io.presswork.model;

import java.util.Locale;

/** The part of a release in which something stands. */
public enum Section {
  /** Debris of the web page around the release: menus, share links, comment forms, cookie lines. */
  NAVIGATION,
  /** The title of the release. */
  HEADLINE,
  /** Lines between headline and body that carry on the headline. */
  SUBHEADLINE,
  /** Place and date at the beginning of the body. */
  DATELINE,
  /** The story itself. */
  BODY,
  /** Boilerplate about the issuer or a partner ("About X"). */
  ABOUT,
  /** Names, addresses and numbers for the press. */
  CONTACT;

  /** The name used in files: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
