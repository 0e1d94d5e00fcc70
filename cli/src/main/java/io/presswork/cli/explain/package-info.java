/** Shows how a release was understood, for people to read. */
@NullMarked
package io.presswork.cli.explain;

import org.jspecify.annotations.NullMarked;
