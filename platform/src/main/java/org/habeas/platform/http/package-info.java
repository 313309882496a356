/** What every resource needs of HTTP: entity tags, conditions, idempotency keys, trace ids. */
@NullMarked
package org.habeas.platform.http;

import org.jspecify.annotations.NullMarked;
