package org.habeas.extradition.inquiry;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Act;
import org.jspecify.annotations.Nullable;

/** What can be said of an inquiry, in the order in which it happens on one day. */
sealed interface InquiryAct extends Act {

    record Opened() implements InquiryAct {}

    /** Why it was opened; {@code requestId}: the request for legal assistance that led to it. */
    record Triggered(InquiryTrigger trigger, @Nullable UUID requestId) implements InquiryAct {}

    record Closed(@Nullable @Size(max = 200) String by, @Nullable @Size(max = 300) String reason)
            implements InquiryAct {}

    /** {@code court}: which ordered that it go on. */
    record Reopened(@Nullable @Size(max = 200) String court) implements InquiryAct {}

    /** A charge in the State of the inquiry. */
    record Indicted(
            @Nullable @Size(max = 200) String body,
            @Size(max = 20) List<@Size(max = 300) String> offences)
            implements InquiryAct {}
}
