/** Sending to an address that somebody outside has named, and nowhere else. */
@NullMarked
package org.habeas.gateway.receiver;

import org.jspecify.annotations.NullMarked;
