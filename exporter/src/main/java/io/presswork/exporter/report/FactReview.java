package io.presswork.exporter.report;

import io.presswork.model.FactKind;
import org.jspecify.annotations.Nullable;

/**
 * What hand labels say of one extracted fact.
 *
 * @param kind its kind
 * @param index its place in the release's list of that kind, from 0
 * @param verdict the judgement
 * @param note what the labels have instead, in plain words; null where there is nothing to say
 */
public record FactReview(FactKind kind, int index, Verdict verdict, @Nullable String note) {}
