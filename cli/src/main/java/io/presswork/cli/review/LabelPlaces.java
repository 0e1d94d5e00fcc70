package io.presswork.cli.review;

import io.presswork.cli.review.FoldedText.Match;
import io.presswork.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds where the words of labels stand in a release: labels themselves may have no places. */
final class LabelPlaces {

  private final FoldedText text;

  LabelPlaces(String text) {
    this.text = new FoldedText(text);
  }

  /**
   * Every place where any of some names stands, in text order; of places that overlap the one that
   * begins first, of those the longest. Case matters unless nothing is found with it.
   */
  List<Span> all(List<String> names) {
    List<Span> places = all(names, Match.NAME);
    return places.isEmpty() ? all(names, Match.CASELESS_NAME) : places;
  }

  /** The first place of the first name that is found. Case matters as with {@link #all}. */
  List<Span> first(List<String> names) {
    for (Match match : List.of(Match.NAME, Match.CASELESS_NAME)) {
      for (String name : names) {
        Optional<Span> place = text.find(name, match, 0);
        if (place.isPresent()) {
          return List.of(place.get());
        }
      }
    }
    return List.of();
  }

  /** The first place of each of some passages, as far as they are found, in text order. */
  List<Span> passages(List<String> passages) {
    return passages.stream()
        .flatMap(passage -> text.find(passage, Match.PASSAGE, 0).stream())
        .sorted(Comparator.comparingInt(Span::begin))
        .toList();
  }

  private List<Span> all(List<String> names, Match match) {
    List<Span> found = new ArrayList<>();
    for (String name : names) {
      Optional<Span> place = text.find(name, match, 0);
      while (place.isPresent()) {
        found.add(place.get());
        place = text.find(name, match, place.get().end());
      }
    }
    found.sort(
        Comparator.comparingInt(Span::begin)
            .thenComparing(Comparator.comparingInt(Span::end).reversed()));
    List<Span> places = new ArrayList<>();
    int end = 0;
    for (Span place : found) {
      if (place.begin() >= end) {
        places.add(place);
        end = place.end();
      }
    }
    return places;
  }
}
