/** What has changed in the register, as one feed over the three services. */
@NullMarked
package org.habeas.gateway.change;

import org.jspecify.annotations.NullMarked;
