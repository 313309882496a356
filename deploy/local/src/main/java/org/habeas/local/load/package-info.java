/** Sends NDJSON files through the public API, as any other client would. */
@NullMarked
package org.habeas.local.load;

import org.jspecify.annotations.NullMarked;
