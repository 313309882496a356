/** What happened to a person that makes their case urgent, computed from all that is known. */
@NullMarked
package org.habeas.cases.urgency;

import org.jspecify.annotations.NullMarked;
