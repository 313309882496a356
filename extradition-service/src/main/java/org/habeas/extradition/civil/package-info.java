/** Lawsuits abroad, which courts weigh as part of the persecution (domain-model.md B.2.1). */
@NullMarked
package org.habeas.extradition.civil;

import org.jspecify.annotations.NullMarked;
