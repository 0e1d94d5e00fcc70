package io.presswork.exporter.table;

import io.presswork.model.Release;
import org.jspecify.annotations.Nullable;

/**
 * A release at its place in a run: what the rows of all tables are drawn from.
 *
 * @param release the release
 * @param duplicateOf id of the first release of the run with the same text; null if this is the
 *     first
 */
public record ReleaseEntry(Release release, @Nullable String duplicateOf) {}
