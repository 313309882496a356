/** PUBLIC answers that the door keeps, for as long as it is told that nothing has changed. */
@NullMarked
package org.habeas.gateway.cache;

import org.jspecify.annotations.NullMarked;
