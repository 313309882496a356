package org.habeas.extradition.reference;

import java.util.List;
import org.habeas.docket.FuzzyDate;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/**
 * A treaty or the like, with the States between which it applies. No State is in it because it is a
 * member of an organisation.
 *
 * @param authority where its dates come from
 * @param replacedBy the instrument that takes its place between States that both apply that one
 * @param parties those we know of; a State that is missing may be one all the same
 */
record Instrument(
        String code,
        String title,
        List<Matter> covers,
        String authority,
        @Nullable String replacedBy,
        @Nullable String replacement,
        List<Party> parties) {

    /** What a treaty regime is about. */
    enum Matter {
        EXTRADITION,
        LEGAL_ASSISTANCE
    }

    /**
     * @param from the day on which it entered into force for this State
     * @param until the first day on which it was no longer in force for it
     * @param confirmed whether somebody has compared the dates with the authority
     */
    record Party(
            @State String state,
            FuzzyDate from,
            @Nullable FuzzyDate until,
            boolean confirmed,
            @Nullable String note) {}

    Instrument {
        covers = List.copyOf(covers);
        parties = List.copyOf(parties);
    }
}
