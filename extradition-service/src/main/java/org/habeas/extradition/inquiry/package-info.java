/** Investigations abroad, whether or not another State's request led to them (SM-12). */
@NullMarked
package org.habeas.extradition.inquiry;

import org.jspecify.annotations.NullMarked;
