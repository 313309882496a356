package org.habeas.advocacy.appeal;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One mailing or letter ({@code domain-model.md B.3.1 AppealAction}).
 *
 * @param recipients the offices written to, which the docket names and whose holders it does not
 * @param templateId the template of its letters, if they are written here
 */
record AppealHead(
        UUID campaignId,
        @Size(min = 1, max = 500) String title,
        SenderKind senderKind,
        @Nullable Channel channel,
        @Size(max = 100) List<UUID> recipients,
        @Nullable UUID templateId) {

    /** Who writes. */
    enum SenderKind {
        SUPPORTER,
        PARLIAMENTARIAN,
        ORGANISATION
    }

    /** How it goes out; PUBLIC is an open letter. */
    enum Channel {
        EMAIL,
        POST,
        FORM,
        PUBLIC
    }

    AppealHead {
        recipients = List.copyOf(recipients == null ? new ArrayList<>() : recipients);
    }

    @Override
    public String toString() {
        return "AppealHead[" + campaignId + " " + senderKind + "]";
    }
}
