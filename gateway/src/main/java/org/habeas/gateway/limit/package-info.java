/** How much each caller may ask for in a minute, counted for all replicas of the door together. */
@NullMarked
package org.habeas.gateway.limit;

import org.jspecify.annotations.NullMarked;
