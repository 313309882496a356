/** How many persons there were of each sort on any day, and how many of them were held. */
@NullMarked
package org.habeas.cases.statistics;

import org.jspecify.annotations.NullMarked;
