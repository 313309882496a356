/** Limits, by themselves, between replicas and at the door. */
@NullMarked
package org.habeas.gateway.limit;

import org.jspecify.annotations.NullMarked;
