/**
 * Decisions of courts and bodies, their demands, and how States comply with them for each person.
 */
@NullMarked
package org.habeas.advocacy.mechanism;

import org.jspecify.annotations.NullMarked;
