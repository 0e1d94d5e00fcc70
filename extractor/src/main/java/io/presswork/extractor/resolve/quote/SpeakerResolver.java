package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.resolve.people.Gender;
import io.presswork.extractor.resolve.people.Person;
import io.presswork.extractor.resolve.people.PersonMention;
import io.presswork.extractor.resolve.quote.SpeakerWords.Use;
import io.presswork.model.Quote;
import io.presswork.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns utterances into quotes: the words that name the speaker become a full name. */
final class SpeakerResolver {

  /** Paragraphs after which a lone speaker is no longer taken to go on. */
  private static final int NEAR = 4;

  private final Names names;
  private final AnnotatedDocument document;
  private final Roles roles;
  private final SpeakerWords words;
  private final PronounResolver pronouns;
  private @Nullable PersonMention lastSpeaker;
  private @Nullable Quote lastQuote;

  /** A quote of the only speaker so far; null where there is none or more than one. */
  private @Nullable Quote only;

  private int lastBlock = -1;

  SpeakerResolver(Names names, Roles roles, SpeakerWords words, List<Part> parts) {
    this.names = names;
    this.document = names.document();
    this.roles = roles;
    this.words = words;
    this.pronouns = new PronounResolver(names, words.verbs(), parts);
  }

  List<Quote> resolve(List<Utterance> utterances) {
    List<Quote> quotes = new ArrayList<>();
    for (Utterance utterance : utterances) {
      Attribution attribution = utterance.attribution();
      Quote quote =
          attribution == null ? unattributed(utterance) : attributed(utterance, attribution);
      quotes.add(quote);
      remember(quote, utterance.last().block());
    }
    return quotes;
  }

  private void remember(Quote quote, int block) {
    if (quote.speaker() != null) {
      boolean first = lastBlock < 0;
      boolean same = only != null && quote.speaker().equals(only.speaker());
      only = first || same ? quote : null;
      lastBlock = block;
    }
    lastQuote = quote;
  }

  /** A quote without words that name the speaker: the speaker before it goes on, or nobody. */
  private Quote unattributed(Utterance utterance) {
    Quote last = lastQuote;
    if (utterance.isContinued() && last != null && last.speaker() != null) {
      return goOn(utterance, last, "quote.continued", 0.6);
    }
    Part part = utterance.first();
    boolean alone = part.opensBlock() && part.closesBlock();
    if (alone && only != null && part.block() - lastBlock <= NEAR) {
      return goOn(utterance, only, "quote.only-speaker", 0.55);
    }
    FoundMention first = part.mention();
    return quote(utterance, null, null, Role.NONE, null, first.rule(), first.confidence() / 2);
  }

  /** A quote of whoever spoke before. */
  private Quote goOn(Utterance utterance, Quote before, String rule, double confidence) {
    Role role = new Role(before.title(), before.organisation());
    return quote(utterance, before.speaker(), null, role, null, rule, confidence);
  }

  private Quote attributed(Utterance utterance, Attribution attribution) {
    SpeakerPhrase phrase = attribution.speaker();
    String mention = document.tokenText(phrase.coreFirst(), phrase.end());
    return switch (phrase.kind()) {
      case PERSON -> {
        Person person = phrase.person();
        String name = person == null ? null : roles.fullName(person);
        Role role = Role.NONE;
        if (person != null) {
          int end = nameEnd(phrase);
          mention = document.tokenText(phrase.coreFirst(), end);
          role = roles.of(person, phrase.coreFirst(), end);
          lastSpeaker = new PersonMention(phrase.coreFirst(), end, person);
        }
        yield quote(
            utterance,
            name,
            mention,
            role,
            cue(attribution),
            attribution.rule(),
            attribution.confidence());
      }
      case PRONOUN -> pronoun(utterance, attribution, mention);
      case ORGANISATION -> {
        String name = names.organisation(mention);
        name = name == null ? names.organisationHolding(mention) : name;
        name = name == null ? mention.replaceAll("\\s++", " ") : name;
        yield organisation(utterance, attribution, mention, name, 0.1);
      }
      case NOMINAL -> organisation(utterance, attribution, mention, nominal(phrase), 0.2);
    };
  }

  /** A quote of an organisation, which is less sure than one of a person by {@code doubt}. */
  private Quote organisation(
      Utterance utterance,
      Attribution attribution,
      String mention,
      @Nullable String name,
      double doubt) {
    return quote(
        utterance,
        name,
        mention,
        new Role(null, name),
        cue(attribution),
        attribution.rule(),
        attribution.confidence() - doubt);
  }

  private @Nullable String cue(Attribution attribution) {
    return attribution.verb() < 0 ? null : document.token(attribution.verb()).text();
  }

  private int nameEnd(SpeakerPhrase phrase) {
    PersonMention mention = names.people().beginningAt(phrase.coreFirst());
    return mention == null ? phrase.end() : mention.endToken();
  }

  private Quote pronoun(Utterance utterance, Attribution attribution, String mention) {
    int token = attribution.speaker().coreFirst();
    Gender gender = PronounResolver.gender(document.token(token).lower());
    Person person = gender == Gender.UNKNOWN ? null : pronouns.resolve(token, gender, lastSpeaker);
    Role role = Role.NONE;
    if (person != null) {
      role = roles.of(person, token, token + 1);
      lastSpeaker = new PersonMention(token, token + 1, person);
    }
    return quote(
        utterance,
        person == null ? null : roles.fullName(person),
        mention,
        role,
        cue(attribution),
        attribution.rule(),
        attribution.confidence() * (person == null ? 0.5 : 0.9));
  }

  /** The organisation that "the company" means; null where that is not plain. */
  private @Nullable String nominal(SpeakerPhrase phrase) {
    String noun = document.token(phrase.end() - 1).lower();
    boolean definite = document.token(phrase.first()).lower().equals("the");
    return definite && words.is(Use.ORGANISATION_NOUN, noun)
        ? names.organisationMeant(noun, phrase.first())
        : null;
  }

  private Quote quote(
      Utterance utterance,
      @Nullable String speaker,
      @Nullable String mention,
      Role role,
      @Nullable String cue,
      String rule,
      double confidence) {
    List<Span> spans = new ArrayList<>();
    for (Part part : utterance.parts()) {
      spans.add(document.view().span(part.mention().begin(), part.mention().end()));
    }
    return new Quote(
        utterance.kind(),
        spans,
        speaker,
        mention,
        role.title(),
        role.organisation(),
        cue,
        rule,
        Math.max(0, Math.min(1, confidence)));
  }
}
