/** Small real HTTP servers that stand in for the services behind the door. */
@NullMarked
package org.habeas.gateway.standin;

import org.jspecify.annotations.NullMarked;
