/** The words of HURIDOCS for what is done to people, with their codes, read from data. */
@NullMarked
package org.habeas.cases.huridocs;

import org.jspecify.annotations.NullMarked;
