/** Who is asking. */
@NullMarked
package org.habeas.gateway.caller;

import org.jspecify.annotations.NullMarked;
