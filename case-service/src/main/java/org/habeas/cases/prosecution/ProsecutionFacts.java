package org.habeas.cases.prosecution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the events of a proceeding say. */
sealed interface ProsecutionFacts permits ChargeFacts, SentenceFacts {

    /** The same, telling to which framework case the proceeding belongs. */
    Record in(@Nullable UUID frameworkCase);
}
