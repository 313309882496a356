package org.habeas.advocacy.recipient;

import jakarta.validation.constraints.Size;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/** An office in an institution; the office stays, its holders change. */
record RecipientHead(
        @Size(min = 1, max = 300) String institution,
        @Nullable @Size(max = 300) String officeTitle,
        Group group,
        @Nullable @State String ofState) {

    /** Where it belongs. */
    enum Group {
        NATIONAL_AUTHORITY,
        EU,
        COUNCIL_OF_EUROPE,
        OSCE,
        UN,
        FOREIGN_GOVERNMENT,
        PARLIAMENT,
        NGO,
        MEDIA
    }
}
