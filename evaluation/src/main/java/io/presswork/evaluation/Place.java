package io.presswork.evaluation;

import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.model.FactKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a fact stands in its {@link LabelledRelease}.
 *
 * @param index its place in the list of its kind, from 0
 * @param part which piece of a quote, from 0; 0 of every other kind
 */
public record Place(int index, int part) {

  /** The places of all facts of a kind, pieces of quotes one by one, in order of the lists. */
  static List<Place> all(LabelledRelease release, FactKind kind) {
    return switch (kind) {
      case ORGANISATION -> upTo(release.organisations().size());
      case CITY -> upTo(release.cities().size());
      case AWARD -> upTo(release.awards().size());
      case QUOTE -> {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < release.quotes().size(); i++) {
          for (int part = 0; part < release.quotes().get(i).parts().size(); part++) {
            places.add(new Place(i, part));
          }
        }
        yield places;
      }
    };
  }

  private static List<Place> upTo(int size) {
    return IntStream.range(0, size).mapToObj(i -> new Place(i, 0)).toList();
  }
}
