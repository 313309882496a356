/** What a newcomer reads: the index and the documentation page. */
@NullMarked
package org.habeas.gateway.docs;

import org.jspecify.annotations.NullMarked;
