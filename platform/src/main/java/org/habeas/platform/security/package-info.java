/** Who is reading, and what the database lets that reader see. */
@NullMarked
package org.habeas.platform.security;

import org.jspecify.annotations.NullMarked;
