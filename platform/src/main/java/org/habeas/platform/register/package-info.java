/** The write and read paths of dockets: entry, views, lists and events in one transaction. */
@NullMarked
package org.habeas.platform.register;

import org.jspecify.annotations.NullMarked;
