package org.habeas.cases.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.contradiction.ContradictionAct;
import org.habeas.cases.contradiction.ContradictionHead;
import org.habeas.cases.contradiction.ContradictionState;
import org.habeas.cases.custody.CustodyAct;
import org.habeas.cases.custody.CustodyHead;
import org.habeas.cases.custody.CustodyState;
import org.habeas.cases.custody.Liberty;
import org.habeas.cases.elsewhere.Told;
import org.habeas.cases.person.PersonAct.Designated;
import org.habeas.cases.prosecution.ProceedingHead;
import org.habeas.cases.prosecution.ProsecutionAct;
import org.habeas.cases.prosecution.ProsecutionState;
import org.habeas.cases.restriction.RestrictionAct;
import org.habeas.cases.restriction.RestrictionHead;
import org.habeas.cases.restriction.RestrictionState;
import org.habeas.docket.Act;
import org.habeas.docket.Lens;
import org.habeas.platform.register.Look;

/** All that one reader may know of a person: the dockets about them, looked at through one lens. */
public record PersonFile(
        Matter<PersonHead, PersonAct, PersonState> person,
        Optional<Matter<CustodyHead, CustodyAct, CustodyState>> custody,
        List<Matter<ProceedingHead, ProsecutionAct, ProsecutionState>> prosecutions,
        List<Matter<RestrictionHead, RestrictionAct, RestrictionState>> restrictions,
        List<Matter<ContradictionHead, ContradictionAct, ContradictionState>> contradictions,
        List<Told> elsewhere) {

    public PersonFile {
        prosecutions = List.copyOf(prosecutions);
        restrictions = List.copyOf(restrictions);
        contradictions = List.copyOf(contradictions);
        elsewhere = List.copyOf(elsewhere);
    }

    public UUID id() {
        return person.look().id();
    }

    public Lens lens() {
        return person.look().lens();
    }

    /** The same file before a reader who sees no more; empty if there is none for that reader. */
    public Optional<PersonFile> at(Lens lens) {
        return person.at(lens)
                .map(seen ->
                        new PersonFile(
                                seen,
                                custody.flatMap(matter -> matter.at(lens)),
                                at(prosecutions, lens),
                                at(restrictions, lens),
                                at(contradictions, lens),
                                elsewhere.stream().filter(told -> told.isSeenBy(lens)).toList()));
    }

    private static <H extends Record, A extends Act, S> List<Matter<H, A, S>> at(
            List<Matter<H, A, S>> matters, Lens lens) {
        return matters.stream().flatMap(matter -> matter.at(lens).stream()).toList();
    }

    /** The person's docket and those about the person in this service. */
    Stream<Matter<?, ?, ?>> matters() {
        return Stream.of(
                        Stream.of(person),
                        custody.stream(),
                        prosecutions.stream(),
                        restrictions.stream())
                .flatMap(matters -> matters);
    }

    /**
     * Who the person is. A name does not begin with the source that prints it, so identity has no
     * day; it has an audience, and an instant at which it was known.
     */
    PersonState identity() {
        return person.at(lens().asOf(LocalDate.MAX)).map(Matter::state).orElse(PersonState.NOTHING);
    }

    /** The names this reader may know. */
    public Names names() {
        return Names.of(id(), identity().of(PersonAct.Named.class));
    }

    /** Designations in force on the day of the lens. */
    public List<Fact<Designated>> designations() {
        return person.state().of(Designated.class);
    }

    boolean isRestricted() {
        return restrictions.stream().anyMatch(matter -> matter.state().active());
    }

    /** How free the person is; empty if no custody record is known. */
    Optional<Liberty> liberty() {
        return custody.map(matter -> Liberty.of(matter.state(), isRestricted()));
    }

    /** The States that prosecute the person or that a body holds responsible. */
    public Set<String> persecutors() {
        Set<String> states = new HashSet<>();
        prosecutions.forEach(matter -> states.add(matter.look().head().prosecutingState()));
        designations().stream()
                .map(fact -> fact.act().state())
                .filter(Objects::nonNull)
                .forEach(states::add);
        return states;
    }

    /** When the newest of what is in this file was recorded or taken back. */
    public Instant lastRecorded() {
        return matters()
                .flatMap(matter -> matter.look().history().stream())
                .flatMap(entry -> Stream.of(entry.recordedAt(), entry.retractedAt()))
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /** The next day on which anything here changes by itself. */
    public Optional<LocalDate> nextChange() {
        return matters()
                .map(Matter::look)
                .map(Look::folded)
                .map(folded -> folded.nextChange())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
    }
}
