package io.presswork.extractor.section;

import io.presswork.model.Dateline;
import io.presswork.model.Section;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a release.
 *
 * @param blocks in text order, not overlapping; what lies between them is white space or a bullet
 * @param headline the headline's block
 * @param dateline place and date of issue
 */
public record Layout(List<Block> blocks, @Nullable Block headline, @Nullable Dateline dateline) {

  /** Copies the list. */
  public Layout {
    blocks = List.copyOf(blocks);
  }

  /** The first block of a section. */
  public Optional<Block> first(Section section) {
    return blocks.stream().filter(b -> b.section() == section).findFirst();
  }
}
