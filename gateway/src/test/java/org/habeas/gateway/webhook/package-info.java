/** Tests of webhooks. */
@NullMarked
package org.habeas.gateway.webhook;

import org.jspecify.annotations.NullMarked;
