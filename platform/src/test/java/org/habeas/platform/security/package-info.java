/** What a passport opens. */
@NullMarked
package org.habeas.platform.security;

import org.jspecify.annotations.NullMarked;
