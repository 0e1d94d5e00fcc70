package io.presswork.extractor.find.organisation;

import java.util.Set;

/** Small words inside names. */
final class Links {

  /** Of other languages than English. */
  static final Set<String> FOREIGN =
      Set.of(
          "de", "du", "des", "la", "del", "di", "da", "do", "dos", "von", "van", "und", "et", "y",
          "e", "für", "der", "den", "al", "el", "el-", "ul", "à");

  /** Before a name and no part of it. */
  static final Set<String> ARTICLES = Set.of("the", "a", "an", "our", "its", "their", "this");

  private Links() {}
}
