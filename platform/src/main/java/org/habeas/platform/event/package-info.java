/** Events out through the outbox, events in through the inbox. */
@NullMarked
package org.habeas.platform.event;

import org.jspecify.annotations.NullMarked;
