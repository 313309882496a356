package org.habeas.advocacy.demand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.habeas.advocacy.demand.DemandAct.Opened;
import org.habeas.advocacy.demand.DemandAct.Proposed;
import org.habeas.advocacy.demand.DemandAct.Reopened;
import org.habeas.advocacy.demand.DemandState.Turn;
import org.habeas.docket.Entry;
import org.habeas.docket.Fold;
import org.habeas.docket.Lens;
import org.habeas.docket.Standing;
import org.habeas.docket.Visibility;

/**
 * Finds which facts must be recorded on a demand. All that is known is folded in the order in which
 * it happened, and what turns the demand is recorded: so it does not matter in which order the
 * facts reached us, nor whether the demand or the fact was there first.
 */
record Answering(DemandHead head, List<Entry<DemandAct>> entries) {
    private static final Lens EVERYTHING =
            new Lens(LocalDate.MAX, Instant.MAX, Visibility.RESTRICTED);

    /** Those of the grounds that change something and are not recorded yet, in order. */
    List<Ground> missing(List<Ground> grounds) {
        Map<UUID, Ground> open =
                grounds.stream()
                        .filter(ground -> !isRecorded(ground) && counts(ground))
                        .collect(
                                Collectors.toMap(
                                        Ground::eventId, Function.identity(), (one, _) -> one));
        if (open.isEmpty()) {
            return List.of();
        }
        Map<UUID, Entry<DemandAct>> all = new HashMap<>();
        entries.forEach(entry -> all.put(entry.id(), entry));
        open.values().forEach(ground -> all.put(ground.eventId(), ground.entry()));
        DemandState state = Fold.fold(new DemandDocket(head), all.values(), EVERYTHING).state();
        return among(state.turns(), all, open);
    }

    /**
     * That a gain was lost tells that there was one, so a reopening is shown to no more people than
     * the gain was.
     */
    private static List<Ground> among(
            List<Turn> turns, Map<UUID, Entry<DemandAct>> all, Map<UUID, Ground> open) {
        Map<UUID, Ground> missing = new LinkedHashMap<>();
        Map<Optional<UUID>, Visibility> gains = new HashMap<>();
        for (Turn turn : turns) {
            Entry<DemandAct> entry = Objects.requireNonNull(all.get(turn.entryId()));
            Optional<UUID> person = Optional.ofNullable(turn.personId());
            Visibility shown = entry.visibility();
            if (entry.act() instanceof Reopened) {
                shown = shown.and(gains.getOrDefault(person, shown));
            }
            gains.put(person, shown);
            Ground ground = open.get(turn.entryId());
            if (ground != null) {
                missing.merge(
                        ground.eventId(),
                        ground.shown(shown),
                        (one, other) -> one.shown(one.visibility().and(other.visibility())));
            }
        }
        return new ArrayList<>(missing.values());
    }

    /** Also when somebody has taken it back: what a person decided, no rule repeats. */
    private boolean isRecorded(Ground ground) {
        return entries.stream()
                .anyMatch(entry ->
                        entry.cause() != null
                                && ground.eventId().equals(entry.cause().eventId())
                                && Objects.equals(ground.personId(), entry.act().personId()));
    }

    private boolean counts(Ground ground) {
        return (ground.line().answersLaterDemands() && head.succeeds() == null)
                || begunOn()
                        .filter(day -> !ground.entry().effectiveDay().isBefore(day))
                        .isPresent();
    }

    /** What took the place of another demand is not answered by what was before the change. */
    private Optional<LocalDate> begunOn() {
        return entries.stream()
                .filter(entry ->
                        entry.act() instanceof Opened || entry.act() instanceof Proposed)
                .filter(entry -> entry.retractedAt() == null && entry.on().changesState())
                .filter(entry -> entry.standing() != Standing.PROPOSED)
                .filter(entry -> entry.standing() != Standing.REJECTED)
                .map(Entry::effectiveDay)
                .min(LocalDate::compareTo);
    }
}
