package io.presswork.extractor.resolve.award;

import io.presswork.extractor.engine.AnnotatedDocument;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whom a phrase without a name means: "the company", "its team", "Mairi Strand's book". */
final class Nominals {

  private static final Set<String> OWN = Set.of("its", "our", "their", "his", "her", "my");

  /** So many tokens back a place may have been named. */
  private static final int FARTHEST = 2_000;

  private final AnnotatedDocument document;
  private final Ground ground;
  private final KnownNames known;
  private final Pronouns pronouns;
  private final TitleReader titles;
  private @Nullable NamesByNoun namesByNoun;

  Nominals(Ground ground, KnownNames known, Pronouns pronouns) {
    this.document = ground.document();
    this.ground = ground;
    this.known = known;
    this.pronouns = pronouns;
    this.titles = new TitleReader(ground);
  }

  /** "Winners" and "the finalists" stand for somebody whom this sentence does not name. */
  boolean isGeneric(Party party) {
    int last = party.end() - 1;
    // "Lakeshore Players" is a name, whatever its last word.
    boolean named =
        party.kind() == Party.Kind.NAME
            && last > party.first()
            && ground.token(last).isCapitalised()
            && ground.is(last, "generic")
            && !ground.is(last, "head");
    if (named) {
      return false;
    }
    return ground.is(last, "winner")
        || ground.is(last, "finalist")
        || ground.is(last, "nominee")
        || ground.is(last, "generic");
  }

  /** The name of whom a phrase means; null where it cannot be told. */
  @Nullable String name(Party party) {
    String first = ground.lower(party.first());
    if (OWN.contains(first)) {
      return first.equals("his") || first.equals("her")
          ? pronouns.person(party.first(), first)
          : own(party);
    }
    if (isGeneric(party)) {
      return null;
    }
    if (ground.is(party.end() - 1, "place-noun")) {
      return placeBefore(party);
    }
    // "the club's secretary" is the person named before, not the club.
    if (party.end() - party.first() > 2
        && first.equals("the")
        && titles.holdsJob(party.end() - 1, party.end())) {
      return pronouns.person(party.first(), first);
    }
    String owner = owner(party);
    if (owner != null) {
      return owner;
    }
    boolean one =
        first.equals("the") || first.equals("a") || first.equals("an") || first.equals("this");
    if (ground.is(party.end() - 1, "company")) {
      return one ? known.issuer() : null;
    }
    String full = definite(party);
    if (full != null) {
      return full;
    }
    // "the best beers were awarded a medal" names nobody; nor does "this year".
    boolean group =
        ground.is(party.end() - 1, "time-word") || ground.is(party.first() + 1, "vague-group");
    if (group) {
      return null;
    }
    boolean brief = party.end() - party.first() <= 5;
    boolean inside = party.first() > 0 && ground.token(party.first() - 1).isWord();
    boolean named =
        inside && ground.token(party.first()).isCapitalised() && !ground.is(party.first(), "det");
    return brief && (named || first.equals("the") || first.equals("this"))
        ? known.text(party)
        : null;
  }

  /** "its harbour project" is the project; "its team" is the organisation. */
  private @Nullable String own(Party party) {
    boolean organisation = ground.is(party.end() - 1, "company") || party.end() - party.first() < 3;
    return organisation
        ? known.issuer()
        : Phrases.clean(document.tokenText(party.first() + 1, party.end()));
  }

  /** "Mairi Strand's second collection": the award goes to its owner. */
  private @Nullable String owner(Party party) {
    Ground.Name name = ground.nameAt(party.first());
    if (name == null || !ground.actorAt(party.first()) || name.end() >= party.end()) {
      return null;
    }
    String behind = ground.lower(name.end());
    return behind.endsWith("s") && behind.length() < 3
        ? known.name(new Party(Party.Kind.NAME, name.first(), name.end()))
        : null;
  }

  /** "the pass", after "Silver Rail Pass": the capitalised name that ends in the noun. */
  private @Nullable String definite(Party party) {
    boolean the = party.end() - party.first() == 2 && ground.lower(party.first()).equals("the");
    if (!the) {
      return null;
    }
    NamesByNoun names = namesByNoun == null ? new NamesByNoun(ground) : namesByNoun;
    namesByNoun = names;
    Party name = names.endingIn(ground.lower(party.end() - 1));
    return name == null ? null : known.name(name);
  }

  private @Nullable String placeBefore(Party party) {
    for (int i = party.first() - 1; i >= Math.max(0, party.first() - FARTHEST); i--) {
      Ground.Name name = ground.nameAt(i);
      boolean subject =
          i == 0 || ground.lower(i - 1).equals(".") || ground.lower(i - 1).equals(",");
      if (name != null && ground.placeAt(i) && subject) {
        return Phrases.clean(document.tokenText(name.first(), name.end()));
      }
    }
    return null;
  }
}
