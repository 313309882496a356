/** The audit, as administrators and the database see it. */
@NullMarked
package org.habeas.gateway.audit;

import org.jspecify.annotations.NullMarked;
