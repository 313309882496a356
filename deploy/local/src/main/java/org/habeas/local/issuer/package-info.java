/** The local token issuer: one key, and tokens for people who try Habeas on their own machine. */
@NullMarked
package org.habeas.local.issuer;

import org.jspecify.annotations.NullMarked;
