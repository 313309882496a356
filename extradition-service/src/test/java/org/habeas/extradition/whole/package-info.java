/** Tests of the whole service; named so that they come last. */
@NullMarked
package org.habeas.extradition.whole;

import org.jspecify.annotations.NullMarked;
