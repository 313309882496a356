/**
 * What the features of this service tell each other inside one transaction, and the values that
 * several of them use.
 */
@NullMarked
package org.habeas.cases;

import org.jspecify.annotations.NullMarked;
