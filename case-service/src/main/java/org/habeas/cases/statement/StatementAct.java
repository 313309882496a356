package org.habeas.cases.statement;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.habeas.cases.huridocs.Code;
import org.habeas.docket.Act;
import org.jspecify.annotations.Nullable;

/**
 * What may be entered about a coerced statement ({@code domain-model.md B.1.1}). The order of the
 * records is the order in which they happen on one day. The coercion note is ours: whatever a
 * request says of it, it is the same text, and it goes with the act wherever that is shown
 * (INV-C-15).
 */
public sealed interface StatementAct extends Act {

    /**
     * Somebody demands it.
     *
     * @param by the office or service, never a name
     */
    record Demanded(@Nullable @Size(max = 200) String by, @Nullable UUID organisationId)
            implements StatementAct {}

    /**
     * The person refuses.
     *
     * @param signedCode HURIDOCS micro-thesaurus 36
     */
    record Refused(@Nullable @Code String signedCode) implements StatementAct {}

    /**
     * What it says or is to say, and about whom; told only to those cleared CONFIDENTIAL, and on
     * nobody's page but that of the person pressed.
     */
    record ContentDescribed(
            @Nullable @Size(max = 2000) String summary,
            @Nullable UUID aboutPersonId,
            @Nullable String coercionNote)
            implements StatementAct {
        public ContentDescribed {
            coercionNote = CoercionNote.TEXT;
        }

        @Override
        public String toString() {
            return "ContentDescribed";
        }
    }

    /**
     * The person makes it.
     *
     * @param signedCode HURIDOCS micro-thesaurus 36
     */
    record Given(
            @Nullable StatementForm form,
            @Nullable @Size(max = 200) String before,
            @Nullable @Code String signedCode,
            @Nullable String coercionNote)
            implements StatementAct {
        public Given {
            coercionNote = CoercionNote.TEXT;
        }
    }

    /**
     * It is made public.
     *
     * @param where the medium, never an address under which it can be found
     */
    record Published(
            @Nullable StatementForm form,
            @Nullable @Size(max = 200) String where,
            @Nullable String coercionNote)
            implements StatementAct {
        public Published {
            coercionNote = CoercionNote.TEXT;
        }
    }

    /** The person takes it back. */
    record Retracted(@Nullable @Size(max = 200) String before) implements StatementAct {}

    /** A court does not accept it as evidence. */
    record RejectedByCourt(
            @Nullable @Size(max = 200) String court,
            @Nullable UUID organisationId,
            @Nullable @Size(max = 500) String ground)
            implements StatementAct {}
}
