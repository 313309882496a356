package org.habeas.extradition.reference;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * An instrument that applies between two States.
 *
 * @param states the two, in alphabetical order
 * @param from the first day on which it applied between them, as exactly as it is known
 * @param until the first day on which it no longer did; null while it does
 * @param confirmed whether somebody has compared every date it rests on with the authority
 * @param inForce whether it applied on the day asked for
 */
public record TreatyRegime(
        UUID id,
        String instrument,
        String title,
        List<Instrument.Matter> covers,
        List<String> states,
        FuzzyDate from,
        @Nullable FuzzyDate until,
        String authority,
        boolean confirmed,
        List<String> notes,
        Holds inForce) {

    public TreatyRegime {
        covers = List.copyOf(covers);
        states = List.copyOf(states);
        notes = List.copyOf(notes);
    }

    boolean isOf(@Nullable String state) {
        return state == null || states.contains(state);
    }
}
