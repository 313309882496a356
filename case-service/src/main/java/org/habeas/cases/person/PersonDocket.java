package org.habeas.cases.person;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.habeas.cases.person.PersonAct.AgeStated;
import org.habeas.cases.person.PersonAct.Born;
import org.habeas.cases.person.PersonAct.Categorised;
import org.habeas.cases.person.PersonAct.DeathRecorded;
import org.habeas.cases.person.PersonAct.Designated;
import org.habeas.cases.person.PersonAct.DesignationWithdrawn;
import org.habeas.cases.person.PersonAct.Exiled;
import org.habeas.cases.person.PersonAct.ExternallyIdentified;
import org.habeas.cases.person.PersonAct.MembershipRecorded;
import org.habeas.cases.person.PersonAct.MergeReversed;
import org.habeas.cases.person.PersonAct.MergedInto;
import org.habeas.cases.person.PersonAct.Named;
import org.habeas.cases.person.PersonAct.NationalityRecorded;
import org.habeas.cases.person.PersonAct.OccupationEnded;
import org.habeas.cases.person.PersonAct.OccupationRecorded;
import org.habeas.cases.person.PersonAct.PressedToTestify;
import org.habeas.cases.person.PersonAct.Related;
import org.habeas.cases.person.PersonAct.SensitivityFlagged;
import org.habeas.cases.person.PersonAct.SexRecorded;
import org.habeas.cases.person.PersonAct.Stated;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;

/**
 * What an entry does to what is known of a person. Facts add up; only designations end. What ends
 * an occupation or a merge is a fact beside it, for it may be dated before what it ends.
 *
 * <table>
 * <caption>What ends a designation</caption>
 * <tr><th>entry</th><th>ends</th></tr>
 * <tr><td>designation_withdrawn</td><td>the same value by the same body</td></tr>
 * <tr><td>designated, same value and body</td><td>the older one, which it renews</td></tr>
 * <tr><td>designated released_ or former_political_prisoner</td><td>what the same body said of the
 * person as a present victim</td></tr>
 * <tr><td>its valid_until has passed</td><td>itself</td></tr>
 * </table>
 */
public final class PersonDocket implements DocketRules<PersonAct, PersonState> {

    @Override
    public PersonState start() {
        return PersonState.NOTHING;
    }

    @Override
    public PersonState after(PersonState before, Entry<PersonAct> entry, Findings findings) {
        return switch (entry.act()) {
            case Named named -> named(before, named, entry, findings);
            case Designated designation -> designated(before, designation).with(entry);
            case DesignationWithdrawn end -> withdrawn(before, end, entry, findings);
            case Categorised _,
                    OccupationRecorded _,
                    NationalityRecorded _,
                    Related _,
                    SexRecorded _,
                    Born _,
                    Exiled _,
                    Stated _,
                    OccupationEnded _,
                    AgeStated _,
                    MembershipRecorded _,
                    PressedToTestify _,
                    DeathRecorded _,
                    ExternallyIdentified _,
                    SensitivityFlagged _,
                    MergedInto _,
                    MergeReversed _ ->
                    before.with(entry);
        };
    }

    /** INV-C-01: told, not refused. {@link Names} shows one primary name and never a mixed one. */
    private static PersonState named(
            PersonState before, Named named, Entry<PersonAct> entry, Findings findings) {
        if (Names.claimsPrimary(named)) {
            if (named.name(named.nameKind()).mixesScripts()) {
                findings.add("homoglyph-as-primary", entry, "named");
            } else if (before.has(
                    Named.class, n -> Names.claimsPrimary(n) && !n.value().equals(named.value()))) {
                findings.add("second-primary-name", entry, "named");
            }
        }
        return before.with(entry);
    }

    private static PersonState designated(PersonState before, Designated designation) {
        return before.without(
                Designated.class,
                old ->
                        old.by().equalsIgnoreCase(designation.by())
                                && (old.value() == designation.value()
                                        || (designation.value().endsImprisonment()
                                                && old.namesPresentVictim())));
    }

    private static PersonState withdrawn(
            PersonState before,
            DesignationWithdrawn end,
            Entry<PersonAct> entry,
            Findings findings) {
        if (!before.has(Designated.class, d -> d.isOf(end.value(), end.by()))) {
            findings.add("does-not-fit", entry, "not designated");
        }
        return before.without(Designated.class, d -> d.isOf(end.value(), end.by()));
    }

    @Override
    public PersonState onDay(PersonState state, LocalDate day) {
        return state.without(Designated.class, d -> !d.isInForceOn(day));
    }

    @Override
    public Optional<LocalDate> changesAfter(PersonState state, LocalDate day) {
        return state.of(Designated.class).stream()
                .map(fact -> fact.act().validUntil())
                .filter(Objects::nonNull)
                .map(until -> until.plusDays(1))
                .filter(end -> end.isAfter(day))
                .min(LocalDate::compareTo);
    }

    /** A person is born and dies once; for the rest the slots of the acts decide. */
    @Override
    public boolean contradict(Entry<PersonAct> one, Entry<PersonAct> other) {
        if (one.act() instanceof Born && other.act() instanceof Born) {
            return !one.on().overlaps(other.on());
        }
        return DocketRules.super.contradict(one, other)
                || (one.act() instanceof DeathRecorded
                        && other.act() instanceof DeathRecorded
                        && !one.on().overlaps(other.on()));
    }
}
