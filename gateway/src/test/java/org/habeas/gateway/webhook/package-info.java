/** Tests of webhooks. */
@NullMarked
package org.habeas.gateway.webhook;

