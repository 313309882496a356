/**
 * Compulsory psychiatric measures: what courts order and what is done, apart; what doctors say,
 * beside the court's view.
 */
@NullMarked
package org.habeas.cases.medical;

import org.jspecify.annotations.NullMarked;
