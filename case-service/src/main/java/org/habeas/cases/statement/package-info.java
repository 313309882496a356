/**
 * Confessions, testimony and public repentance that were demanded or obtained under pressure; no
 * evidence against anybody (INV-C-15).
 */
@NullMarked
package org.habeas.cases.statement;

import org.jspecify.annotations.NullMarked;
