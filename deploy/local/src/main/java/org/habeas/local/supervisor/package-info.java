/** Keeps the processes of one installation running and stops them in order. */
@NullMarked
package org.habeas.local.supervisor;

import org.jspecify.annotations.NullMarked;
