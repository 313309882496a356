/** What this service needs to know of the persons its dockets are about (domain-model.md R-26). */
@NullMarked
package org.habeas.extradition.subject;

import org.jspecify.annotations.NullMarked;
