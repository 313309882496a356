/** The one place where requests enter and are told apart. */
@NullMarked
package org.habeas.gateway.door;

import org.jspecify.annotations.NullMarked;
