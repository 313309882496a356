package org.habeas.extradition.extradition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.Fold;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.extradition.asylum.Shelters.Basis;
import org.habeas.extradition.asylum.Shelters.InState;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/** An extradition proceeding as the rules of C.1 look at it: with full sight. */
record Proceeding(
        Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look, ExtraditionDocket rules) {

    /** What a rule makes of an entry elsewhere: an act on this proceeding. */
    record Effect(
            ExtraditionAct act,
            FuzzyDate on,
            Visibility visibility,
            Cause cause,
            List<Provenance> sources) {}

    UUID id() {
        return look.id();
    }

    ExtraditionHead head() {
        return look.head();
    }

    boolean isAskedOf(String state) {
        return state.equals(look.head().requestedState());
    }

    /** Whether it was under way on some day of the shelter. */
    boolean wasActiveDuring(InState shelter) {
        Basis ended = shelter.ended();
        return wasActiveBetween(shelter.opened().day(), ended == null ? null : ended.day());
    }

    /** Whether it was under way on some day from the first to the last; still lasting if null. */
    boolean wasActiveBetween(LocalDate first, @Nullable LocalDate last) {
        LocalDate today = look.lens().asOf();
        LocalDate from = first.isAfter(today) ? today : first;
        LocalDate end = last == null || last.isAfter(today) ? today : last;
        return Stream.concat(
                        Stream.of(from, end),
                        look.folded().applied().stream().map(Entry::effectiveDay))
                .filter(day -> !day.isBefore(from) && !day.isAfter(end))
                .anyMatch(this::wasActiveOn);
    }

    private boolean wasActiveOn(LocalDate day) {
        return Fold.fold(rules, look.history(), look.lens().asOf(day)).state().stage().isActive();
    }

    /** No audience learns through this proceeding what it may not learn elsewhere. */
    Effect effect(String rule, ExtraditionAct act, Basis basis, @Nullable Visibility also) {
        Visibility strictest = basis.visibility().and(look.visibility());
        return new Effect(
                act,
                basis.on(),
                also == null ? strictest : strictest.and(also),
                new Cause(rule, null, "proceeding", basis.docketId(), basis.entry()),
                basis.sources());
    }
}
