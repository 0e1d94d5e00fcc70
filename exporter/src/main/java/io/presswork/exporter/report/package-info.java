/**
 * The report: releases with their facts marked on the words, as one page of HTML. {@link
 * io.presswork.exporter.report.ReviewedRelease} is what it shows where hand labels were compared.
 */
@NullMarked
package io.presswork.exporter.report;

import org.jspecify.annotations.NullMarked;
