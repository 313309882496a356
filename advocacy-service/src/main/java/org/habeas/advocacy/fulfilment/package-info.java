/**
 * How facts of the other services answer demands: the rules as data, and the reactions named after
 * them.
 */
@NullMarked
package org.habeas.advocacy.fulfilment;

import org.jspecify.annotations.NullMarked;
