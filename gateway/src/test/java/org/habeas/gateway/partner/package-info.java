/** Tests of access. */
@NullMarked
package org.habeas.gateway.partner;

import org.jspecify.annotations.NullMarked;
