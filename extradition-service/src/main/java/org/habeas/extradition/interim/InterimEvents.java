package org.habeas.extradition.interim;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.interim.InterimState.Breach;
import org.habeas.extradition.interim.InterimState.Order;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/**
 * What the difference of two folds of an interim measure tells the other services. A request is
 * told to staff only, and events tell no more than partners may know: there is none for it.
 */
final class InterimEvents {
    private InterimEvents() {}

    /**
     * {@code until}: the last day that the order names; {@code endsByItself}: that it then ends.
     */
    record MeasureFacts(
            MeasureBody body,
            String againstState,
            @Nullable FuzzyDate until,
            @Nullable Boolean endsByItself) {}

    static List<DomainEvent> between(Change<InterimHead, InterimAct, InterimState> change) {
        return Stream.concat(stages(change), breaches(change)).toList();
    }

    private static Stream<DomainEvent> stages(
            Change<InterimHead, InterimAct, InterimState> change) {
        InterimState from = change.from();
        InterimState to = change.to();
        boolean extended =
                to.stage() == InterimStage.EXTENDED && to.orders().size() > from.orders().size();
        String type = type(to.stage());
        if (type == null || (from.stage() == to.stage() && !extended)) {
            return Stream.empty();
        }
        return change.head().persons().stream()
                .map(person -> new DomainEvent(type, person, facts(change.head(), to)));
    }

    private static Stream<DomainEvent> breaches(
            Change<InterimHead, InterimAct, InterimState> change) {
        List<Breach> before = change.from().breaches();
        return change.to().breaches().stream()
                .filter(breach -> !before.contains(breach))
                .flatMap(breach -> persons(change.head(), breach))
                .map(person ->
                        new DomainEvent(
                                "interim-measure-breached",
                                person,
                                facts(change.head(), change.to())));
    }

    private static Stream<UUID> persons(InterimHead head, Breach breach) {
        return breach.personId() == null ? head.persons().stream() : Stream.of(breach.personId());
    }

    private static MeasureFacts facts(InterimHead head, InterimState state) {
        boolean over =
                state.stage() == InterimStage.LIFTED || state.stage() == InterimStage.REFUSED;
        if (over || state.orders().isEmpty() || state.orders().getLast().until() == null) {
            return new MeasureFacts(head.body(), head.againstState(), null, null);
        }
        Order order = state.orders().getLast();
        return new MeasureFacts(
                head.body(), head.againstState(), order.until(), order.endsByItself());
    }

    private static @Nullable String type(InterimStage now) {
        return switch (now) {
            case UNKNOWN, REQUESTED, BREACHED -> null;
            case INDICATED -> "interim-measure-indicated";
            case EXTENDED -> "interim-measure-extended";
            case REFUSED -> "interim-measure-refused";
            case LIFTED -> "interim-measure-lifted";
        };
    }
}
