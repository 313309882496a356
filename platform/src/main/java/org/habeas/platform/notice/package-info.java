/** Work that waits for PostgreSQL to give notice. */
@NullMarked
package org.habeas.platform.notice;

import org.jspecify.annotations.NullMarked;
