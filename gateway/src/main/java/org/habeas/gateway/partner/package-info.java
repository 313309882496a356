/** Partner organisations: what was agreed with them, until when, and who asks in their name. */
@NullMarked
package org.habeas.gateway.partner;

import org.jspecify.annotations.NullMarked;
