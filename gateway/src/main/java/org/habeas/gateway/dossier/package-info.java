/** What all services know of a person, in one answer that says what it lacks. */
@NullMarked
package org.habeas.gateway.dossier;

import org.jspecify.annotations.NullMarked;
