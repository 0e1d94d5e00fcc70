package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.find.award.AwardNameFinder;
import io.presswork.extractor.find.award.AwardWords;
import io.presswork.extractor.section.Block;
import io.presswork.extractor.section.Layout;
import io.presswork.extractor.section.PlaceNames;
import io.presswork.extractor.section.SectionFinder;
import io.presswork.extractor.text.TextView;
import io.presswork.model.Section;
import java.util.ArrayList;
import java.util.List;

/** A release read with a plain tokenizer, so that list tests start no model. */
final class ListFixture {

  private static final AwardWords WORDS = AwardWords.load();
  private static final ListAwards LISTS = ListAwards.load(WORDS);

  private static final PlaceNames NO_PLACES =
      new PlaceNames() {
        @Override
        public boolean isCity(String name) {
          return false;
        }

        @Override
        public boolean isRegion(String name) {
          return false;
        }

        @Override
        public boolean isCountry(String name) {
          return false;
        }
      };

  private final AnnotatedDocument document;
  private final List<FoundMention> mentions = new ArrayList<>();

  private ListFixture(AnnotatedDocument document) {
    this.document = document;
  }

  /** A release of one text. */
  static ListFixture release(String text) {
    TextView view = TextView.of(text);
    return new ListFixture(annotate(view, new SectionFinder(NO_PLACES).find(view)));
  }

  /** One block of text, all of it body. */
  static AnnotatedDocument block(String text) {
    TextView view = TextView.of(text);
    Block block = new Block(0, text.length(), Block.Shape.PARAGRAPH, Section.BODY);
    return annotate(view, new Layout(List.of(block), null, null));
  }

  /** Marks every place where a name stands as found. */
  ListFixture with(MentionKind kind, String... names) {
    for (String name : names) {
      int at = document.text().indexOf(name);
      while (at >= 0) {
        mentions.add(new FoundMention(kind, at, at + name.length(), "test", 0.9));
        at = document.text().indexOf(name, at + name.length());
      }
    }
    return this;
  }

  ListFixture people(String... names) {
    return with(MentionKind.PERSON, names);
  }

  ListFixture organisations(String... names) {
    return with(MentionKind.ORGANISATION, names);
  }

  /** The awards of its lists. */
  List<ListedAward> awards() {
    return LISTS
        .find(
            document,
            mentions,
            List.of(),
            new AwardNameFinder(WORDS).names(document, mentions),
            "Issuer Ltd")
        .awards();
  }

  /** The awards as {@code name [/ category] -> recipient outcome}. */
  List<String> lines() {
    return awards().stream().map(ListFixture::line).toList();
  }

  private static String line(ListedAward award) {
    String category = award.category() == null ? "" : " / " + award.category();
    return award.name() + category + " -> " + award.recipient() + " " + award.outcome().label();
  }

  private static AnnotatedDocument annotate(TextView view, Layout layout) {
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : layout.blocks()) {
      int first = tokens.size();
      int i = block.begin();
      while (i < block.end()) {
        int end = tokenEnd(view.text(), i, block.end());
        if (end > i) {
          boolean spaced = i == 0 || Character.isWhitespace(view.text().charAt(i - 1));
          tokens.add(Token.of(i, end, view.text().substring(i, end), NameTag.NONE, spaced));
          if (isStop(view.text(), i, end, block.end())) {
            sentences.add(new Sentence(first, tokens.size(), block));
            first = tokens.size();
          }
        }
        i = Math.max(end, i + 1);
      }
      if (tokens.size() > first) {
        sentences.add(new Sentence(first, tokens.size(), block));
      }
    }
    return new AnnotatedDocument(view, layout, sentences, tokens);
  }

  private static int tokenEnd(String text, int begin, int limit) {
    char c = text.charAt(begin);
    if (Character.isWhitespace(c)) {
      return begin;
    }
    boolean possessive =
        (c == '\'' || c == '’') && begin + 1 < limit && text.charAt(begin + 1) == 's';
    if (possessive) {
      return begin + 2;
    }
    int end = begin;
    while (end < limit && isWordPart(text, end, begin)) {
      end++;
    }
    return Math.max(end, begin + 1);
  }

  private static boolean isWordPart(String text, int i, int begin) {
    char c = text.charAt(i);
    boolean joint = c == '-' && i > begin && i + 1 < text.length();
    return Character.isLetterOrDigit(c) || (joint && Character.isLetterOrDigit(text.charAt(i + 1)));
  }

  private static boolean isStop(String text, int begin, int end, int limit) {
    boolean stop = ".!?".indexOf(text.charAt(begin)) >= 0 && end - begin == 1;
    return stop
        && end + 1 < limit
        && text.charAt(end) == ' '
        && Character.isUpperCase(text.charAt(end + 1));
  }
}
