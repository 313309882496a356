/**
 * Numbers that sources give of groups: how many cases, members, years. They are about nobody and
 * never change how a person stands.
 */
@NullMarked
package org.habeas.cases.figure;

import org.jspecify.annotations.NullMarked;
