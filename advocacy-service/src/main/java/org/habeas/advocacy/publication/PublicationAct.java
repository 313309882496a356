package org.habeas.advocacy.publication;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.habeas.docket.Act;
import org.jspecify.annotations.Nullable;

/** What becomes of a publication; the order is the order within one day. */
sealed interface PublicationAct extends Act {
    /** It came out, on the day of the entry. */
    record Published() implements PublicationAct {}

    /** It can be read in another language too. */
    record Translated(
            @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") String language,
            @Nullable @Size(min = 1, max = 500) String title,
            @Nullable @Pattern(regexp = "https?://.{1,1990}") String url)
            implements PublicationAct {}

    /** Whoever published it took it back. */
    record Withdrawn(@Nullable @Size(max = 2000) String reason) implements PublicationAct {}
}
