/** Who is asking, and how the services are told. */
@NullMarked
package org.habeas.gateway.caller;

import org.jspecify.annotations.NullMarked;
