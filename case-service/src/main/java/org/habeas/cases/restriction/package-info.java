/**
 * Limits on a person's rights that outlive custody: bans, listings, frozen accounts, duties to
 * report.
 */
@NullMarked
package org.habeas.cases.restriction;

import org.jspecify.annotations.NullMarked;
