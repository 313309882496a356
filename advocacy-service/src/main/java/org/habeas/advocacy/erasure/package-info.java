/**
 * What becomes of this service's record of a person who is erased, or who turns out to be another.
 */
@NullMarked
package org.habeas.advocacy.erasure;

import org.jspecify.annotations.NullMarked;
