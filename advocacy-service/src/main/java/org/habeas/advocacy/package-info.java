/** What the features of this service tell one another. */
@NullMarked
package org.habeas.advocacy;

import org.jspecify.annotations.NullMarked;
