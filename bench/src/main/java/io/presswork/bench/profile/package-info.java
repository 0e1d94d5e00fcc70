/** Reads a recording of the JDK's Flight Recorder and says which steps the time went to. */
@NullMarked
package io.presswork.bench.profile;

import org.jspecify.annotations.NullMarked;
