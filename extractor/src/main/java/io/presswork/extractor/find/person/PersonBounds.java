package io.presswork.extractor.find.person;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.NameHeads;
import io.presswork.extractor.find.NameHeads.Head;
import io.presswork.extractor.find.NameRuns.Run;
import io.presswork.extractor.find.Titles;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where people's names begin and end. All stretches are token indices, begin and end. */
final class PersonBounds {

  private static final Set<String> GENERATIONS =
      Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d.", "md", "m.d.", "esq.");
  private static final Set<String> OPENING = Set.of("\"", "“", "'", "‘", "(");
  private static final Set<String> CLOSING = Set.of("\"", "”", "'", "’", ")");

  private final Titles titles;
  private final NameHeads heads;
  private final GivenNames given;

  PersonBounds(Titles titles, NameHeads heads, GivenNames given) {
    this.given = given;
    this.titles = titles;
    this.heads = heads;
  }

  boolean isGeneration(Token token) {
    return GENERATIONS.contains(token.lower());
  }

  /** Mends a run of the name model; null where it names no person. */
  int @Nullable [] mend(AnnotatedDocument document, Run run) {
    Sentence sentence = document.sentences().get(document.sentenceOf(run.first()));
    int first = run.first();
    int end = run.end();
    while (first < end && isTitleWord(document.token(first))) {
      first++;
    }
    while (end > first && !Casing.isNameWord(document.token(end - 1))) {
      end--;
    }
    while (end - 1 > first && titles.isTitle(document.token(end - 1).lower())) {
      end--;
    }
    if (first >= end) {
      return null;
    }
    first = withInitials(document, first, sentence);
    end = withNickname(document, end, sentence);
    end = withRest(document, end, sentence, end - first);
    boolean saint = document.token(first).lower().startsWith("st") && end - first == 2;
    boolean owns = end < sentence.endToken() && document.token(end).text().endsWith("s");
    if ((saint && owns && document.token(first).text().length() < 4)
        || heads.legalFormBefore(document, end, first) > 0
        || (end - first > 1 && heads.head(document, first, end) == Head.STRONG)) {
      return null;
    }
    return isNamesake(document, end, sentence) ? null : new int[] {first, end};
  }

  /**
   * Whether a name shows by its first word, an initial or a title before it that it is a person's.
   */
  boolean hasGivenName(AnnotatedDocument document, int[] name) {
    Token first = document.token(name[0]);
    if (name[0] > 0 && isTitleWord(document.token(name[0] - 1))) {
      return true;
    }
    for (int i = name[0]; i < name[1] && name[1] - name[0] > 1; i++) {
      if (isInitial(document.token(i)) || isGeneration(document.token(i))) {
        return true;
      }
    }
    String word = first.text();
    int hyphen = word.indexOf('-');
    return name[1] - name[0] > 1
        && (given.contains(usual(word))
            || (hyphen > 0 && given.contains(word.substring(0, hyphen))));
  }

  private static String usual(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT))
        ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
        : word;
  }

  private boolean isTitleWord(Token token) {
    return titles.isHonorific(token.lower())
        || (token.text().length() > 3 && titles.isTitle(token.lower()));
  }

  private static boolean isInitial(Token token) {
    return token.text().length() <= 2
        && Character.isUpperCase(token.text().charAt(0))
        && (token.text().length() == 1 || token.text().charAt(1) == '.');
  }

  /** Takes in initials before the name: "J. Robin Ashe". */
  private static int withInitials(AnnotatedDocument document, int first, Sentence sentence) {
    int begin = first;
    while (begin > sentence.firstToken()
        && begin > first - 2
        && isInitial(document.token(begin - 1))
        && !document.token(begin - 1).text().equals("I")) {
      begin--;
    }
    return begin;
  }

  /** Takes in a nickname between quotation marks and the surname behind it. */
  private static int withNickname(AnnotatedDocument document, int end, Sentence sentence) {
    if (end + 3 < sentence.endToken()
        && OPENING.contains(document.token(end).text())
        && document.token(end + 1).isCapitalised()
        && CLOSING.contains(document.token(end + 2).text())
        && document.token(end + 3).isCapitalised()
        && document.token(end + 3).name() == NameTag.PERSON) {
      int stop = end + 4;
      while (stop < sentence.endToken() && document.token(stop).name() == NameTag.PERSON) {
        stop++;
      }
      return stop;
    }
    return end;
  }

  /** Takes in what the model left behind: a surname after an initial, "Jr.". */
  private int withRest(AnnotatedDocument document, int end, Sentence sentence, int length) {
    int stop = end;
    boolean cut = length == 1 || isInitial(document.token(end - 1));
    while (stop < sentence.endToken() && cut && stop < end + 2) {
      Token token = document.token(stop);
      if (!isPlainName(token) || titles.isTitle(token.lower())) {
        break;
      }
      stop++;
    }
    if (stop < sentence.endToken() && isGeneration(document.token(stop))) {
      stop++;
    } else if (stop + 1 < sentence.endToken()
        && document.token(stop).text().equals(",")
        && Set.of("jr", "jr.", "sr", "sr.").contains(document.token(stop + 1).lower())) {
      stop += 2;
    }
    return stop;
  }

  private static boolean isPlainName(Token token) {
    return token.isCapitalised()
        && !token.isAllCaps()
        && token.text().length() > 1
        && token.name() == NameTag.NONE;
  }

  /** Whether a capitalised word follows that makes it a thing named after somebody. */
  private boolean isNamesake(AnnotatedDocument document, int end, Sentence sentence) {
    if (end >= sentence.endToken()) {
      return false;
    }
    Token next = document.token(end);
    if (!next.isCapitalised() || next.isAllCaps()) {
      return next.text().equals("&");
    }
    int stop = end;
    while (stop < sentence.endToken() && document.token(stop).isCapitalised()) {
      stop++;
    }
    return next.name() == NameTag.ORGANISATION
        || heads.head(next) == Head.STRONG
        || (stop - end > 1 && heads.head(document, end, stop) == Head.STRONG);
  }
}
