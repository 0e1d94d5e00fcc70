package io.presswork.extractor.engine.crf;

/**
 * Keeps the features of words that were met. Each word has one place and takes it from the one that
 * was there, so the cache never grows over its size, and a word that comes often is soon back.
 *
 * <p>Safe for use by many threads without locks: they may overwrite each other's entries, which
 * costs no more than reading a word again, and an entry is immutable.
 */
final class WordCache {

  /** Places; a power of two. Some 500 bytes each. */
  private static final int PLACES = 1 << 15;

  /** Longer words hardly come twice. */
  private static final int LONGEST = 32;

  private final WordFeatures[] words = new WordFeatures[PLACES];
  private final WordReader reader;

  WordCache(WordReader reader) {
    this.reader = reader;
  }

  /** The features of a word. */
  WordFeatures get(String word) {
    if (word.length() > LONGEST) {
      return reader.read(word);
    }
    int hash = word.hashCode();
    int place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    WordFeatures found = words[place];
    if (found == null || !found.text.equals(word)) {
      found = reader.read(word);
      words[place] = found;
    }
    return found;
  }
}
