package org.habeas.gateway.audit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of the audit. {@code toString} does not tell who. */
@Schema(description = "One line of the audit; it is never changed.")
record AuditRecord(
        @Schema(description = "Its id; later lines have greater ones.") UUID id,
        @Schema(description = "When it was written, before the answer went out.") Instant at,
        @Schema(
                        description =
                                "reading: with RESTRICTED clearance. administration_begun: an action was asked for."
                                        + " administration: how it was answered. bulk_reading: so much was read that the"
                                        + " data-protection officer has to look at it.",
                        enumeration = {
                            "reading",
                            "administration_begun",
                            "administration",
                            "bulk_reading"
                        })
                String kind,
        @Schema(description = "Who: the name at the issuer, or the id of a key.", maxLength = 300)
                String subject,
        @Schema(
                        description = "How they said who they are.",
                        enumeration = {"api_key", "client", "person"})
                String caller,
        @Schema(
                        description = "Up to which class they may read.",
                        enumeration = {"public", "partner", "confidential", "restricted"})
                String clearance,
        @Schema(description = "For which partner they asked.") @Nullable UUID partnerId,
        @Schema(description = "By which agreement.", maxLength = 300) @Nullable String agreement,
        @Schema(description = "What for.", maxLength = 300) @Nullable String purpose,
        @Schema(description = "The method of HTTP.", maxLength = 10) String method,
        @Schema(
                        description =
                                "The path without its query; * stands for what is no id or word of ours.",
                        maxLength = 1000)
                String path,
        @Schema(description = "The record that the path names.") @Nullable UUID recordId,
        @Schema(
                        description = "How many records the answer could hold at most.",
                        minimum = "0",
                        maximum = "1000000")
                int records,
        @Schema(
                        description = "What was answered; nothing where that was not known yet.",
                        minimum = "100",
                        maximum = "599")
                @Nullable Integer status,
        @Schema(description = "The trace of the request.", maxLength = 32) String traceId) {

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
