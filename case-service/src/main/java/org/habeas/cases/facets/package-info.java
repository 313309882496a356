/**
 * What is true of persons on which days, kept so that a list or a count of any day costs the same
 * however many persons there are.
 */
@NullMarked
package org.habeas.cases.facets;

import org.jspecify.annotations.NullMarked;
