/** Measures a Habeas of its own with as many invented persons as wanted. */
@NullMarked
package org.habeas.local.bench;

import org.jspecify.annotations.NullMarked;
