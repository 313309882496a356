package org.habeas.advocacy.appeal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.habeas.docket.Act;
import org.jspecify.annotations.Nullable;

/** What happens to an appeal; the order is the order within one day. */
sealed interface AppealAct extends Act {
    /** Anybody may sign from that day on. */
    record OpenedForSignature() implements AppealAct {}

    /**
     * It is out, all of it: the letters of supporters go out one by one before that.
     *
     * @param senderCount how many wrote, as the source says
     */
    record Sent(@Nullable @Valid Quantity senderCount, @Nullable @Size(max = 2000) String text)
            implements AppealAct {
        @Override
        public String toString() {
            return "Sent[]";
        }
    }

    /**
     * What came back. A refusal is an answer: it closes no demand by itself.
     *
     * @param recipientId the office that answered, if the source says
     */
    record Answered(
            AnswerKind answer, @Nullable UUID recipientId, @Nullable @Size(max = 5000) String text)
            implements AppealAct {
        @Override
        public String toString() {
            return "Answered[" + answer + "]";
        }
    }

    /** Nobody waits for an answer any more, or it was given up. */
    record Closed(CloseReason reason) implements AppealAct {}

    /** What kind of answer it is; NONE says that by that day there was none. */
    enum AnswerKind {
        ACKNOWLEDGEMENT,
        SUBSTANTIVE,
        REFUSAL,
        FORM_LETTER,
        NONE
    }

    /** Why it is closed. */
    enum CloseReason {
        CONCLUDED,
        CANCELLED,
        CONSENT_WITHDRAWN,
        OTHER
    }
}
