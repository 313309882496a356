package org.habeas.cases.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.cases.person.PersonAct.OccupationEnded;
import org.habeas.cases.person.PersonAct.OccupationRecorded;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * An occupation on the wire.
 *
 * @param ended whether it was over on the day of the look
 * @param endedOn the date of the entry that ends it
 */
record OccupationView(
        String text,
        OccupationKind occupation,
        @Nullable String organisation,
        boolean ended,
        @Nullable Period period,
        @Nullable FuzzyDate endedOn,
        @Nullable UUID organisationId,
        @Nullable String occupationCode,
        @Nullable String place,
        UUID entry,
        List<Provenance> sources) {

    static List<OccupationView> of(PersonState identity, LocalDate day) {
        List<Fact<OccupationEnded>> ends =
                identity.of(OccupationEnded.class).stream()
                        .filter(end -> !end.entry().effectiveDay().isAfter(day))
                        .toList();
        return identity.of(OccupationRecorded.class).stream()
                .map(fact -> of(fact, end(fact, ends), day))
                .toList();
    }

    private static Optional<FuzzyDate> end(
            Fact<OccupationRecorded> fact, List<Fact<OccupationEnded>> ends) {
        return ends.stream()
                .filter(end -> end.act().occupation().equals(fact.entry().id()))
                .map(Fact::entry)
                .map(Entry::on)
                .findFirst();
    }

    private static OccupationView of(
            Fact<OccupationRecorded> fact, Optional<FuzzyDate> end, LocalDate day) {
        OccupationRecorded act = fact.act();
        boolean isOver = act.period() != null && act.period().isOverOn(day);
        return new OccupationView(
                act.text(),
                act.occupation(),
                act.organisation(),
                Boolean.TRUE.equals(act.ended()) || end.isPresent() || isOver,
                act.period(),
                end.orElse(null),
                act.organisationId(),
                act.occupationCode(),
                act.place(),
                fact.entry().id(),
                fact.entry().sources());
    }

    @Override
    public String toString() {
        return "OccupationView[" + entry + "]";
    }
}
