/** Telling partners that something has changed, at the address that they have named. */
@NullMarked
package org.habeas.gateway.webhook;

import org.jspecify.annotations.NullMarked;
