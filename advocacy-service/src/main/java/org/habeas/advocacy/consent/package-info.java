/** The end of a consent to a campaign, which another service tells, and what it stops here. */
@NullMarked
package org.habeas.advocacy.consent;

import org.jspecify.annotations.NullMarked;
