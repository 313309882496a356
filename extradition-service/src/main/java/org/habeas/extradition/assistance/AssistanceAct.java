package org.habeas.extradition.assistance;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Act;
import org.jspecify.annotations.Nullable;

/** What can be said of a request for assistance, in the order in which it happens on one day. */
sealed interface AssistanceAct extends Act {

    /** The requested State has got it, or a source tells of it. */
    record Received() implements AssistanceAct {}

    /** Granted or admitted; it is being carried out. */
    record Granted(@Nullable @Size(max = 200) String body) implements AssistanceAct {}

    record Refused(
            @Nullable @Size(max = 200) String body, @Size(max = 10) List<AssistanceGround> grounds)
            implements AssistanceAct {}

    /** Evidence was handed over, something was frozen or searched: what, not which. */
    record Executed(
            @Nullable @Size(max = 200) String body,
            @Size(max = 10) List<AssistanceMeasure> measures)
            implements AssistanceAct {}

    /** The requested State has opened an inquiry of its own because of it. */
    record LedToInquiry(@Nullable UUID inquiryId) implements AssistanceAct {}

    record Withdrawn() implements AssistanceAct {}

    record Closed() implements AssistanceAct {}
}
