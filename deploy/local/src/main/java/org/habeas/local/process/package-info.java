/** Which processes we started, so that exactly those are ended again. */
@NullMarked
package org.habeas.local.process;

import org.jspecify.annotations.NullMarked;
