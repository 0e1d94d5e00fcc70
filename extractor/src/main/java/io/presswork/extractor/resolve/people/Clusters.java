package io.presswork.extractor.resolve.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Names that mean the same person. Used while one release is resolved. */
final class Clusters {

  /** One person: its best form and what is known of it. */
  private static final class Cluster {
    private PersonName best;
    private Gender told = Gender.UNKNOWN;
    private int fullNames = 1;

    private Cluster(PersonName name) {
      best = name;
    }
  }

  /** Names further away, and more of one surname, are not looked at, so that time stays linear. */
  private static final int REACH = 400;

  private static final int LARGEST_FAMILY = 20;
  private static final NavigableSet<Integer> NONE = Collections.emptyNavigableSet();

  private final GivenNames givenNames;
  private final List<Cluster> clusters = new ArrayList<>();

  /** Clusters by surname. */
  private final Map<String, List<Integer>> bySurname = new HashMap<>();

  /** Clusters of people who are called by one word and nowhere in full. */
  private final Map<String, Integer> single = new HashMap<>();

  /** Where full names stand among the names of the text, by surname and by given name. */
  private final Map<String, NavigableSet<Integer>> placesOfSurname = new HashMap<>();

  private final Map<String, NavigableSet<Integer>> placesOfGiven = new HashMap<>();

  Clusters(GivenNames givenNames) {
    this.givenNames = givenNames;
  }

  /**
   * The cluster of a name of several words.
   *
   * @param index which of the names of the text it is
   */
  int full(PersonName name, int index) {
    placesOfSurname.computeIfAbsent(name.last(), k -> new TreeSet<>()).add(index);
    placesOfGiven.computeIfAbsent(name.first(), k -> new TreeSet<>()).add(index);
    List<Integer> same = bySurname.computeIfAbsent(name.last(), k -> new ArrayList<>());
    for (int i : same.subList(0, Math.min(REACH, same.size()))) {
      Cluster cluster = clusters.get(i);
      if (sameGiven(cluster.best, name)) {
        if (isBetter(name, cluster.best)) {
          cluster.best = name;
        }
        cluster.fullNames++;
        return i;
      }
    }
    return add(name, same);
  }

  private int add(PersonName name, List<Integer> same) {
    clusters.add(new Cluster(name));
    same.add(clusters.size() - 1);
    return clusters.size() - 1;
  }

  private static boolean isBetter(PersonName name, PersonName best) {
    if (name.isShouted() != best.isShouted()) {
      return best.isShouted();
    }
    return name.joined().length() > best.joined().length();
  }

  /** Whether two names with one surname may mean one person: Steve and Stephen, J. and Jane. */
  private static boolean sameGiven(PersonName a, PersonName b) {
    String x = a.first();
    String y = b.first();
    if (x.equals(y)) {
      return true;
    }
    int shorter = Math.min(x.length(), y.length());
    boolean initial = shorter == 1 || x.charAt(1) == '.' || y.charAt(1) == '.';
    int common = 0;
    while (common < shorter && x.charAt(common) == y.charAt(common)) {
      common++;
    }
    return initial ? common >= 1 : common >= 3 || (common == shorter && shorter >= 2);
  }

  /**
   * The cluster of a name of one word: the person of that surname or, failing that, given name who
   * was named last before it, or else first after it.
   *
   * @param name the name
   * @param index which of the names of the text it is
   * @param cluster their clusters; -1 where not known yet
   */
  int part(PersonName name, int index, int[] cluster, Gender told) {
    for (boolean surname : new boolean[] {true, false}) {
      int found = nearest(name.last(), cluster, index, told, surname);
      if (found >= 0) {
        return found;
      }
    }
    // All full names were added before.
    return single.computeIfAbsent(
        name.last(), k -> add(name, bySurname.computeIfAbsent(k, w -> new ArrayList<>())));
  }

  private int nearest(String word, int[] cluster, int index, Gender told, boolean surname) {
    int family = surname ? mainOf(word) : -1;
    if (family >= 0 && gender(family).agrees(told)) {
      return family;
    }
    NavigableSet<Integer> places =
        (surname ? placesOfSurname : placesOfGiven).getOrDefault(word, NONE);
    for (int i : places.subSet(index - REACH, true, index, false).descendingSet()) {
      if (gender(cluster[i]).agrees(told)) {
        return cluster[i];
      }
    }
    for (int i : places.subSet(index, false, index + REACH, false)) {
      if (gender(cluster[i]).agrees(told)) {
        return cluster[i];
      }
    }
    return -1;
  }

  /**
   * Whom a surname means that several people share: the one whom the text names in full most often,
   * for the others are the relatives; -1 if nobody is named more often.
   */
  private int mainOf(String surname) {
    int best = -1;
    int most = 0;
    boolean tie = false;
    List<Integer> family = bySurname.getOrDefault(surname, List.of());
    if (family.size() < 2 || family.size() > LARGEST_FAMILY) {
      return -1;
    }
    for (int i : family) {
      int count = clusters.get(i).best.isFull() ? clusters.get(i).fullNames : 0;
      tie = count == most || (tie && count < most);
      if (count > most) {
        most = count;
        best = i;
      }
    }
    return tie ? -1 : best;
  }

  /** Adds what a text tells of a person's gender; what was told first counts. */
  void tell(int cluster, Gender told) {
    if (clusters.get(cluster).told == Gender.UNKNOWN) {
      clusters.get(cluster).told = told;
    }
  }

  /** Adds what pronouns tell of the gender of somebody whose name and titles tell nothing. */
  void guess(int cluster, Gender guessed) {
    if (person(cluster).gender() == Gender.UNKNOWN) {
      tell(cluster, guessed);
    }
  }

  private Gender gender(int cluster) {
    Cluster known = clusters.get(cluster);
    return known.told != Gender.UNKNOWN
        ? known.told
        : known.best.isFull() ? givenNames.of(known.best.words().get(0)) : Gender.UNKNOWN;
  }

  Person person(int cluster) {
    Cluster known = clusters.get(cluster);
    Gender gender = gender(cluster);
    if (gender == Gender.UNKNOWN && !known.best.isFull()) {
      gender = givenNames.of(known.best.joined());
    }
    return new Person(known.best.joined(), gender);
  }
}
