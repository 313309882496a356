/** What has to be settled before a known caller is let through. */
@NullMarked
package org.habeas.gateway.admission;

import org.jspecify.annotations.NullMarked;
