package io.presswork.extractor.resolve.organisation;

import io.presswork.model.Mention;
import io.presswork.model.Organisation;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** From a place in the text to the organisation that stands there. Immutable. */
public final class OrganisationNames {

  /** Per begin of a mention in the original: the mention's end and its organisation. */
  private record Place(int end, Organisation organisation) {}

  private final NavigableMap<Integer, Place> places = new TreeMap<>();

  private OrganisationNames(List<Organisation> organisations) {
    for (Organisation organisation : organisations) {
      for (Mention mention : organisation.mentions()) {
        places.put(mention.span().begin(), new Place(mention.span().end(), organisation));
      }
    }
  }

  /** Over the organisations of one release. */
  public static OrganisationNames of(List<Organisation> organisations) {
    return new OrganisationNames(organisations);
  }

  /**
   * The first organisation that is named inside a stretch.
   *
   * @param begin index of the stretch's first character in the original text
   * @param end index after its last character
   */
  public Optional<Organisation> within(int begin, int end) {
    Map.Entry<Integer, Place> first = places.ceilingEntry(begin);
    return first != null && first.getValue().end() <= end
        ? Optional.of(first.getValue().organisation())
        : Optional.empty();
  }

  /** The name under which the release's table knows what a stretch names, if it names one. */
  public Optional<String> canonical(int begin, int end) {
    return within(begin, end).map(Organisation::name);
  }
}
