/** Tests of access. */
@NullMarked
package org.habeas.gateway.key;

import org.jspecify.annotations.NullMarked;
