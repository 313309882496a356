package org.habeas.gateway.change;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Visibility;
import org.habeas.gateway.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * What a token means: where its reader stands with each service, for which filter, and with which
 * clearance it was read.
 *
 * @param turn whose turn it is among the services that have more
 * @param at when the page was read that this token follows
 */
record FeedState(
        ChangeFilter filter,
        Visibility clearance,
        String subject,
        @Nullable UUID partnerId,
        Instant at,
        int turn,
        SortedMap<String, Place> places) {

    static FeedState begin(ChangeFilter filter, Caller caller, Instant now, List<String> services) {
        SortedMap<String, Place> places = new TreeMap<>();
        services.forEach(name -> places.put(name, Place.START));
        return new FeedState(
                filter, caller.clearance(), caller.subject(), caller.partnerId(), now, 0, places);
    }

    /**
     * The same in the hands of who shows it now. Where they may see less than before, it has to be
     * their own: else a token that was found somewhere would tell what its reader could see.
     */
    FeedState heldBy(Caller caller, Instant now, Duration lasts) {
        boolean lowered = caller.clearance().compareTo(clearance) < 0;
        if (at.plus(lasts).isBefore(now) || lowered && !isOf(caller)) {
            throw new FeedTokenExpired(filter);
        }
        SortedMap<String, Place> held = new TreeMap<>(places);
        if (caller.clearance() != clearance) {
            if (held.values().stream().anyMatch(place -> place.isTangled(clearance))) {
                throw new FeedTokenExpired(filter);
            }
            held.replaceAll((name, place) -> place.anew(clearance));
        }
        return new FeedState(
                filter, caller.clearance(), caller.subject(), caller.partnerId(), now, turn, held);
    }

    private boolean isOf(Caller caller) {
        return !caller.isAnybody()
                && (subject.equals(caller.subject())
                        || partnerId != null && partnerId.equals(caller.partnerId()));
    }

    /** Services that are new here are drained like any other. */
    FeedState withServices(List<String> names) {
        SortedMap<String, Place> known = new TreeMap<>();
        names.forEach(name -> known.put(name, places.getOrDefault(name, Place.START)));
        return with(turn, known);
    }

    FeedState with(int next, SortedMap<String, Place> changed) {
        return new FeedState(filter, clearance, subject, partnerId, at, next, changed);
    }

    /** Those who are known to have more, beginning with whose turn it is. */
    List<String> behind() {
        return inTurn().stream()
                .filter(name -> places.getOrDefault(name, Place.START).behind())
                .toList();
    }

    /** All services, beginning with whose turn it is. */
    List<String> inTurn() {
        List<String> names = List.copyOf(places.keySet());
        int first = names.isEmpty() ? 0 : Math.floorMod(turn, names.size());
        return Stream.concat(
                        names.subList(first, names.size()).stream(),
                        names.subList(0, first).stream())
                .toList();
    }

    int turnAfter(String name) {
        return List.copyOf(places.keySet()).indexOf(name) + 1;
    }

    @Override
    public String toString() {
        return "FeedState[" + clearance + "]";
    }
}
