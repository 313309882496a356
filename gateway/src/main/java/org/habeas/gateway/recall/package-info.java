/** Answers of the database that the door needs on every request, kept for a moment. */
@NullMarked
package org.habeas.gateway.recall;

import org.jspecify.annotations.NullMarked;
