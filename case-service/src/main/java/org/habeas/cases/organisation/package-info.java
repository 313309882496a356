/**
 * Organisations: movements, unions, companies, courts and authorities, with what became of them.
 */
@NullMarked
package org.habeas.cases.organisation;

import org.jspecify.annotations.NullMarked;
