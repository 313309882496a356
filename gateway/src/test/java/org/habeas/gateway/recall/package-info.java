/** Tests of access. */
@NullMarked
package org.habeas.gateway.recall;

import org.jspecify.annotations.NullMarked;
