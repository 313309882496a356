/**
 * What a docket means beyond itself: for other dockets, for time limits, for the risk of a person.
 */
@NullMarked
package org.habeas.extradition.bearing;

import org.jspecify.annotations.NullMarked;
