/** In which coding an answer goes out, and what its entity tag is then. */
@NullMarked
package org.habeas.gateway.coding;

import org.jspecify.annotations.NullMarked;
