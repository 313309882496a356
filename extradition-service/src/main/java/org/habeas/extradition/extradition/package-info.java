/** Extradition proceedings, one docket a request (domain-model.md SM-8). */
@NullMarked
package org.habeas.extradition.extradition;

import org.jspecify.annotations.NullMarked;
