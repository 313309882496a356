/** Everything derived of a service, written anew from its entries and from what others told. */
@NullMarked
package org.habeas.platform.rebuild;

import org.jspecify.annotations.NullMarked;
