package org.habeas.extradition.alert;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.alert.AlertState.Observation;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an alert beside its stage, and moves it nowhere.
 *
 * @param requesters States that sources named after the docket was opened
 * @param observations of the public extract, first to last
 * @param challenges requests to the Commission that the reader may know of
 * @param confirmations of the refugee status to INTERPOL (INV-X-06)
 * @param warrants of arrest that it rests on
 * @param mayBeRestored what a deletion rests on has ended
 */
record AlertRecord(
        List<Requester> requesters,
        List<Observation> observations,
        List<Challenge> challenges,
        List<Confirmation> confirmations,
        List<Warrant> warrants,
        boolean mayBeRestored,
        @Nullable FuzzyDate endedByDeath) {

    static final AlertRecord EMPTY =
            new AlertRecord(List.of(), List.of(), List.of(), List.of(), List.of(), false, null);

    record Challenge(@Nullable UUID ccfRequestId, FuzzyDate since, UUID entry) {}

    record Warrant(
            @Nullable String byState, @Nullable String sourceTerm, FuzzyDate on, UUID entry) {}

    record Confirmation(@Nullable String byState, FuzzyDate on, UUID entry) {}

    AlertRecord {
        requesters = List.copyOf(requesters);
        observations = List.copyOf(observations);
        challenges = List.copyOf(challenges);
        confirmations = List.copyOf(confirmations);
        warrants = List.copyOf(warrants);
    }

    AlertRecord with(Requester requester) {
        return new AlertRecord(
                and(requesters, requester),
                observations,
                challenges,
                confirmations,
                warrants,
                mayBeRestored,
                endedByDeath);
    }

    AlertRecord with(Observation observation) {
        return new AlertRecord(
                requesters,
                and(observations, observation),
                challenges,
                confirmations,
                warrants,
                mayBeRestored,
                endedByDeath);
    }

    AlertRecord with(Challenge challenge) {
        return new AlertRecord(
                requesters,
                observations,
                and(challenges, challenge),
                confirmations,
                warrants,
                mayBeRestored,
                endedByDeath);
    }

    AlertRecord with(Confirmation confirmation) {
        return new AlertRecord(
                requesters,
                observations,
                challenges,
                and(confirmations, confirmation),
                warrants,
                mayBeRestored,
                endedByDeath);
    }

    AlertRecord with(Warrant warrant) {
        return new AlertRecord(
                requesters,
                observations,
                challenges,
                confirmations,
                and(warrants, warrant),
                mayBeRestored,
                endedByDeath);
    }

    AlertRecord restorable(boolean may) {
        return new AlertRecord(
                requesters, observations, challenges, confirmations, warrants, may, endedByDeath);
    }

    AlertRecord died(FuzzyDate on) {
        return new AlertRecord(
                requesters, observations, challenges, confirmations, warrants, mayBeRestored, on);
    }

    private static <T> List<T> and(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
