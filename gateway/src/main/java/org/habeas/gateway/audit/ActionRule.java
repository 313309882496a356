package org.habeas.gateway.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;
import org.habeas.gateway.admission.PathPattern;

/**
 * One line of {@code audit/actions.json}.
 *
 * @param what said for the reader of the file
 */
record ActionRule(String what, @JsonProperty("as") As as, Set<String> methods, PathPattern path) {

    /** What such a request is. */
    enum As {
        /** It changes who may do what, or deletes for good. */
        @JsonProperty("administration")
        ADMINISTRATION,
        /** It reads what only administrators may. */
        @JsonProperty("inspection")
        INSPECTION,
        /** It reads, although by a method that writes. */
        @JsonProperty("reading")
        READING,
        /** It reads as long as it is open. */
        @JsonProperty("stream")
        STREAM,
        /** None of these. */
        OTHER
    }

    boolean fits(String method, List<String> asked) {
        return methods.contains(method) && path.fits(asked);
    }
}
