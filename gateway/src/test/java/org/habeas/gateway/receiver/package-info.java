/** Tests of sending to addresses that others name. */
@NullMarked
package org.habeas.gateway.receiver;

import org.jspecify.annotations.NullMarked;
