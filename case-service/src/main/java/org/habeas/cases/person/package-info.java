/** Persons: who they are under every spelling, and the page that gathers what is known of them. */
@NullMarked
package org.habeas.cases.person;

import org.jspecify.annotations.NullMarked;
