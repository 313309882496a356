/** What this service does when the other services tell of something, one class per rule. */
@NullMarked
package org.habeas.cases.reaction;

import org.jspecify.annotations.NullMarked;
