package org.habeas.advocacy.compliance;

import org.habeas.advocacy.mechanism.DecisionAct;
import org.habeas.advocacy.mechanism.DecisionAct.FollowUpDeadlineMissed;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A passed deadline on which a decision and what was told do not agree.
 *
 * @param recorded the entry that no longer follows, or null if one is to be recorded
 */
record Missing(
        FollowUpDeadlineMissed act,
        Visibility visibility,
        Cause cause,
        Provenance source,
        @Nullable Entry<DecisionAct> recorded) {}
