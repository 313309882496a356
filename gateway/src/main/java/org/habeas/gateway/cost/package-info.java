/** What each kind of request costs of the tokens that a caller has. */
@NullMarked
package org.habeas.gateway.cost;

import org.jspecify.annotations.NullMarked;
