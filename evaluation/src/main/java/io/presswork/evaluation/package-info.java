/**
 * Hand labels in, scores out.
 *
 * <p>Packages in the order in which data flows:
 *
 * <ul>
 *   <li>{@link io.presswork.evaluation.brat} and {@link io.presswork.evaluation.json} read labels
 *       and extractions; {@link io.presswork.evaluation.LabelReader} picks between them.
 *   <li>{@link io.presswork.evaluation.label} is what they read.
 *   <li>{@link io.presswork.evaluation.match} says which extracted fact is which label.
 *   <li>This package counts: {@link io.presswork.evaluation.Evaluator} makes an {@link
 *       io.presswork.evaluation.EvaluationReport}, which {@link io.presswork.evaluation.TextReport}
 *       and {@link io.presswork.evaluation.JsonReport} write out and a {@link
 *       io.presswork.evaluation.QualityGate} lets pass or not.
 * </ul>
 */
@NullMarked
package io.presswork.evaluation;

import org.jspecify.annotations.NullMarked;
