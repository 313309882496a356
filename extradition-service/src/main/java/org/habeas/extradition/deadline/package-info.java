/** What runs out when, on which ground, and who is warned (domain-model.md C.2, R-16). */
@NullMarked
package org.habeas.extradition.deadline;

import org.jspecify.annotations.NullMarked;
