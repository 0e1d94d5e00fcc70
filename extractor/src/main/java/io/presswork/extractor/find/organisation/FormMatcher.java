package io.presswork.extractor.find.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.find.WordSequence;
import io.presswork.extractor.rule.NameTrie;
import java.util.ArrayList;
import java.util.List;

/** Finds every place where an accepted name stands. */
final class FormMatcher {

  private final AnnotatedDocument document;
  private final Casing casing;
  private final Forms forms;
  private final boolean[] blocked;

  /** Tokens of phrases that are events, awards or the like as a whole. */
  private final boolean[] inOther;

  FormMatcher(
      AnnotatedDocument document,
      Casing casing,
      Forms forms,
      boolean[] blocked,
      boolean[] inOther) {
    this.document = document;
    this.casing = casing;
    this.forms = forms;
    this.blocked = blocked;
    this.inOther = inOther;
  }

  /** All mentions in text order; where names nest, the longest. */
  List<FoundMention> match() {
    NameTrie<String> names = new NameTrie<>();
    for (String key : forms.accepted()) {
      Forms.Form form = forms.get(key);
      if (form != null) {
        form.sequences().forEach(words -> names.put(words, key));
      }
    }
    WordSequence words = WordSequence.of(document);
    List<FoundMention> mentions = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      NameTrie.Match<String> match = names.longest(words.words(), at);
      if (match == null || !isWhole(words, at, match.words())) {
        at++;
        continue;
      }
      int first = words.token(at);
      int end = words.token(at + match.words() - 1) + 1;
      Forms.Form form = forms.get(match.value());
      if (form != null && fits(form, first, end)) {
        mentions.add(
            new FoundMention(
                MentionKind.ORGANISATION,
                document.token(first).begin(),
                document.token(end - 1).end(),
                form.rule(),
                Math.min(0.97, 0.6 + 0.06 * form.weight())));
        at += match.words();
      } else {
        at++;
      }
    }
    return mentions;
  }

  /** Whether a match begins and ends at tokens' edges and stays in one sentence. */
  private boolean isWhole(WordSequence words, int at, int count) {
    boolean begins = at == 0 || words.token(at - 1) != words.token(at);
    int last = at + count - 1;
    boolean ends = last + 1 == words.size() || words.token(last + 1) != words.token(last);
    return begins
        && ends
        && document.sentenceOf(words.token(at)) == document.sentenceOf(words.token(last));
  }

  private boolean fits(Forms.Form form, int first, int end) {
    for (int i = first; i < end; i++) {
      if (blocked[i] || inOther[i]) {
        return false;
      }
    }
    String surface = document.tokenText(first, end);
    if (form.has(surface)) {
      return true;
    }
    if (!Casing.isNameWord(document.token(first))) {
      return false;
    }
    return casing.isTitled(document.sentenceOf(first))
        || surface.equals(surface.toUpperCase(java.util.Locale.ROOT))
        || (end - first > 1 && Casing.isNameWord(document.token(end - 1)));
  }
}
