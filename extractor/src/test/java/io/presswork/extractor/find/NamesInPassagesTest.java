package io.presswork.extractor.find;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.extractor.Extracted;
import io.presswork.extractor.rule.NameKey;
import io.presswork.model.City;
import io.presswork.model.Organisation;
import io.presswork.model.Release;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Organisations and cities of invented passages that were written before the program saw them. */
class NamesInPassagesTest {

  private static final Pattern BLOCK =
      Pattern.compile(
          "^text\\t(.*?)\\norg\\t(.*?)\\ncity\\t?(.*?)$", Pattern.DOTALL | Pattern.MULTILINE);

  @Test
  void mostOrganisationsAndCitiesAreFoundAndLittleElse() throws IOException {
    List<String> faults = new ArrayList<>();
    int expected = 0;
    for (Passage passage : passages()) {
      expected += passage.organisations().size() + passage.cities().size();
      Release release = Extracted.from(passage.text());
      for (Organisation found : release.organisations()) {
        check(passage.organisations(), forms(found.name(), found.aliases()), found.name(), faults);
      }
      for (City found : release.cities()) {
        check(passage.cities(), Set.of(NameKey.of(found.name())), found.name(), faults);
      }
      Stream.concat(passage.organisations().stream(), passage.cities().stream())
          .forEach(name -> faults.add("missed " + name));
    }
    assertThat(expected).isGreaterThan(80);
    assertThat(faults).as("of %s names", expected).hasSizeLessThan(expected / 4);
  }

  private static Set<String> forms(String name, List<String> aliases) {
    Set<String> forms = new HashSet<>(Set.of(NameKey.of(name)));
    aliases.forEach(alias -> forms.add(NameKey.of(alias)));
    return forms;
  }

  /** Takes what was found out of what is expected; what was not expected is a fault. */
  private static void check(
      Set<String> expected, Set<String> forms, String name, List<String> faults) {
    if (!expected.removeIf(e -> forms.contains(NameKey.of(e)))) {
      faults.add("wrong " + name);
    }
  }

  private record Passage(String text, Set<String> organisations, Set<String> cities) {}

  private static List<Passage> passages() throws IOException {
    try (InputStream file =
        requireNonNull(
            NamesInPassagesTest.class.getResourceAsStream("passages.txt"), "passages.txt")) {
      List<Passage> passages = new ArrayList<>();
      Matcher block = BLOCK.matcher(new String(file.readAllBytes(), UTF_8));
      while (block.find()) {
        passages.add(new Passage(block.group(1), names(block.group(2)), names(block.group(3))));
      }
      return passages;
    }
  }

  private static Set<String> names(String bar) {
    Set<String> names = new LinkedHashSet<>(List.of(bar.split("\\|", -1)));
    names.remove("");
    return names;
  }
}
