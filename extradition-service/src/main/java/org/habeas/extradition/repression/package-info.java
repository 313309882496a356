/** Acts abroad against exiles: transnational repression, one docket an incident (B.2.1). */
@NullMarked
package org.habeas.extradition.repression;

import org.jspecify.annotations.NullMarked;
