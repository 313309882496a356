/** What campaigns tell the public, as feeds to subscribe to. */
@NullMarked
package org.habeas.advocacy.feed;

import org.jspecify.annotations.NullMarked;
