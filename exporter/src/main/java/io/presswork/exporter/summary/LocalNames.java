package io.presswork.exporter.summary;

import io.presswork.model.Organisation;
import io.presswork.model.Release;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the organisations of one release are called there: by name or by any alias. */
final class LocalNames {

  private final Map<String, String> keys = new HashMap<>();

  LocalNames(Release release) {
    for (Organisation organisation : release.organisations()) {
      String key = OrganisationKey.of(organisation.name());
      keys.put(key, key);
    }
    for (Organisation organisation : release.organisations()) {
      String key = OrganisationKey.of(organisation.name());
      organisation.aliases().forEach(alias -> keys.putIfAbsent(OrganisationKey.of(alias), key));
    }
  }

  /** The {@link OrganisationKey} of the organisation of this name; null where there is none. */
  @Nullable String find(@Nullable String name) {
    return name == null ? null : keys.get(OrganisationKey.of(name));
  }

  /** The same, or the key of the name itself where the release has no such organisation. */
  String keyOf(String name) {
    String key = OrganisationKey.of(name);
    return keys.getOrDefault(key, key);
  }
}
