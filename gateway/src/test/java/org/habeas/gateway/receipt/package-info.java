/** Tests of what holders of copies owe. */
@NullMarked
package org.habeas.gateway.receipt;

import org.jspecify.annotations.NullMarked;
