/** Time limits that begin on dockets of the other services, as far as their events tell. */
@NullMarked
package org.habeas.extradition.elsewhere;

import org.jspecify.annotations.NullMarked;
