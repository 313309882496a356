/** Who was told to forget what, and whether they have said that they did. */
@NullMarked
package org.habeas.gateway.receipt;

import org.jspecify.annotations.NullMarked;
