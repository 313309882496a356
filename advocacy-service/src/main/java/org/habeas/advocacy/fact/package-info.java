/** What the other services tell of people, and the reactions that answer demands by it. */
@NullMarked
package org.habeas.advocacy.fact;

import org.jspecify.annotations.NullMarked;
