package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionKind;
import java.util.ArrayList;
import java.util.List;

/** Parts the names of those who share an award: "Ines Okafor and Tom Reed", "A, B and C". */
final class JointNames {

  private final Names names;
  private final ListWords words;

  JointNames(Names names, ListWords words) {
    this.names = names;
    this.words = words;
  }

  /**
   * The parts of a side of a line, each with one name at its beginning.
   *
   * @param several whether the line says that it names several: "Finalists: A, B"
   * @param many whether more than one may stand for one award, as among finalists
   * @param labelled whether the line names the award
   * @param open whether several share the outcome, as among finalists
   */
  List<Stretch> parts(Stretch side, boolean several, boolean many, boolean labelled, boolean open) {
    List<Stretch> pieces = split(side, ";");
    boolean titled = pieces.stream().allMatch(this::isNameLike);
    List<Stretch> parts = new ArrayList<>();
    for (Stretch piece : titled ? pieces : pieces.subList(0, 1)) {
      parts.addAll(joint(piece, several, many, labelled, open));
    }
    return parts;
  }

  private static List<Stretch> split(Stretch side, String sign) {
    List<Stretch> parts = new ArrayList<>();
    int from = 0;
    int at = side.text().indexOf(sign);
    while (at >= 0) {
      parts.add(side.part(from, at));
      from = at + sign.length();
      at = side.text().indexOf(sign, from);
    }
    parts.add(side.from(from));
    parts.removeIf(Stretch::isEmpty);
    return parts;
  }

  private List<Stretch> joint(
      Stretch side, boolean several, boolean many, boolean labelled, boolean open) {
    List<Stretch> halves = split(side, " and ");
    boolean sign = halves.size() == 1 && side.text().indexOf(',') < 0;
    if (sign) {
      halves = split(side, " & ");
    }
    if (halves.size() > 2 || coversJoint(side)) {
      return List.of(side);
    }
    if (halves.size() == 1) {
      List<Stretch> listed = withSuffixes(side, split(side, ", "));
      boolean all =
          several
              || (labelled && open && areMembers(listed))
              || (labelled && areKnown(listed))
              || arePeople(listed);
      return all && listed.stream().allMatch(this::isNameLike) ? listed : List.of(side);
    }
    Stretch last = halves.get(1);
    List<Stretch> before = split(halves.get(0), ", ");
    if (isPersonal(before.get(0)) && isPersonal(last)) {
      return people(before, last);
    }
    List<Stretch> all = new ArrayList<>(before);
    all.add(last);
    boolean listed = many ? before.size() != 2 || several : before.size() > 2;
    if (sign) {
      // "&" joins the halves of a company's name more often than two companies.
      return List.of(side);
    }
    return listed && all.stream().allMatch(this::isFullName) ? all : List.of(side);
  }

  /** "Larkfield, Inc., Belford Ltd" are two: a suffix belongs to the name before it. */
  private List<Stretch> withSuffixes(Stretch side, List<Stretch> pieces) {
    List<Stretch> whole = new ArrayList<>();
    for (Stretch piece : pieces) {
      if (!whole.isEmpty() && words.isSuffix(piece.text())) {
        Stretch name = whole.remove(whole.size() - 1);
        whole.add(side.part(name.begin() - side.begin(), piece.end() - side.begin()));
      } else {
        whole.add(piece);
      }
    }
    return whole;
  }

  /** Several known organisations, or people and organisations, and no person with an employer. */
  private boolean areKnown(List<Stretch> listed) {
    int people = 0;
    for (Stretch part : listed) {
      boolean person = names.isPerson(part.begin());
      boolean known = person || names.isOrganisation(part.begin());
      if (!known || names.isPlace(part.begin()) || words.isRole(part.text())) {
        return false;
      }
      people += person ? 1 : 0;
    }
    return listed.size() > 1 && (people == 0 || people > 1);
  }

  /** "Acorn Vets, Bright Print, Salt & Stone": no town or employer stands behind the first. */
  private boolean areMembers(List<Stretch> listed) {
    boolean bracketed = listed.stream().allMatch(part -> part.text().endsWith(")"));
    boolean known =
        listed.stream()
            .allMatch(part -> names.isOrganisation(part.begin()) && !names.isPlace(part.begin()));
    boolean several =
        listed.size() > 2
            && listed.stream()
                .noneMatch(part -> names.isPlace(part.begin()) || words.isRole(part.text()));
    boolean mixed =
        names.isPerson(listed.get(0).begin())
            && listed.stream().skip(1).noneMatch(part -> isPersonal(part));
    return listed.size() > 1 && !mixed && (bracketed || known || several);
  }

  /** Three people or more; of two, the second may be the town of the first. */
  private boolean arePeople(List<Stretch> listed) {
    return listed.size() > 2
        && listed.stream().allMatch(part -> isPersonal(part) && !names.isPlace(part.begin()));
  }

  /** Behind the first name may stand its role or work; only names on their own are joint. */
  private List<Stretch> people(List<Stretch> before, Stretch last) {
    List<Stretch> joint = new ArrayList<>();
    for (Stretch part : before) {
      if (joint.isEmpty() || isPersonal(part)) {
        joint.add(part);
      }
    }
    joint.add(last);
    return joint;
  }

  /** Whether a known organisation has the "and" in its name. */
  private boolean coversJoint(Stretch side) {
    FoundMention mention = names.at(side.begin(), MentionKind.ORGANISATION);
    int joint = side.text().indexOf(" and ");
    return mention != null && joint > 0 && mention.end() > side.begin() + joint;
  }

  /** Two to four capitalised words and no word of a company; behind a comma may stand more. */
  private boolean isPersonal(Stretch part) {
    int comma = part.text().indexOf(',');
    int bracket = part.text().indexOf('(');
    int end = comma > 0 ? comma : part.text().length();
    end = bracket > 0 ? Math.min(end, bracket) : end;
    String head = part.until(end).text();
    String[] pieces = head.split(" ", -1);
    if (pieces.length < 2 || pieces.length > 4 || words.hasSuffix(head) || words.namesAward(head)) {
      return false;
    }
    for (String piece : pieces) {
      if (piece.isEmpty() || !Character.isUpperCase(piece.charAt(0)) || words.isRole(piece)) {
        return false;
      }
    }
    return !names.isOrganisation(part.begin());
  }

  private boolean isFullName(Stretch part) {
    return LineText.words(part.text()) >= 2 && isNameLike(part);
  }

  private boolean isNameLike(Stretch part) {
    return LineText.isTitled(part.text())
        && !words.isRole(part.text())
        && !words.isSuffix(part.text());
  }
}
