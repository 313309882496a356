/** What every answer of the door carries: trace, house headers, problem details, documents. */
@NullMarked
package org.habeas.gateway.answer;

import org.jspecify.annotations.NullMarked;
