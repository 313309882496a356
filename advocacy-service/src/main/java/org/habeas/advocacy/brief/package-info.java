/** What the participants of the next mission need to know before they go. */
@NullMarked
package org.habeas.advocacy.brief;

import org.jspecify.annotations.NullMarked;
