/** Passing a request to the service it is for, and the answer back, as streams. */
@NullMarked
package org.habeas.gateway.routing;

import org.jspecify.annotations.NullMarked;
