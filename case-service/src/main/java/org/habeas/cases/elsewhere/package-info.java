/** What the other services have told about our persons: their proceedings and the work for them. */
@NullMarked
package org.habeas.cases.elsewhere;

import org.jspecify.annotations.NullMarked;
