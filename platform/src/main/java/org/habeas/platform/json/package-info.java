/** How records become JSON and back: snake case, strict, sealed acts by kind. */
@NullMarked
package org.habeas.platform.json;

import org.jspecify.annotations.NullMarked;
