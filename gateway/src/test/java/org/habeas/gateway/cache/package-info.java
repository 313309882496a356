/** Tests of what the door keeps. */
@NullMarked
package org.habeas.gateway.cache;

import org.jspecify.annotations.NullMarked;
