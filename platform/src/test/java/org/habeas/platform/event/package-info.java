/** Tests of events out and in, on a real broker. */
@NullMarked
package org.habeas.platform.event;

import org.jspecify.annotations.NullMarked;
