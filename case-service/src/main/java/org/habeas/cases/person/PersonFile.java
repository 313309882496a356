package org.habeas.cases.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.habeas.cases.contradiction.ContradictionAct;
import org.habeas.cases.contradiction.ContradictionHead;
import org.habeas.cases.contradiction.ContradictionState;
import org.habeas.cases.custody.CustodyAct;
import org.habeas.cases.custody.CustodyHead;
import org.habeas.cases.custody.CustodyState;
import org.habeas.cases.custody.Liberty;
import org.habeas.cases.elsewhere.Told;
import org.habeas.cases.health.MedicalConcern;
import org.habeas.cases.medical.MedicalAct;
import org.habeas.cases.medical.MedicalHead;
import org.habeas.cases.medical.MedicalState;
import org.habeas.cases.person.PersonAct.Designated;
import org.habeas.cases.prosecution.ProceedingHead;
import org.habeas.cases.prosecution.ProsecutionAct;
import org.habeas.cases.prosecution.ProsecutionState;
import org.habeas.cases.restriction.RestrictionAct;
import org.habeas.cases.restriction.RestrictionHead;
import org.habeas.cases.restriction.RestrictionState;
import org.habeas.docket.Act;
import org.habeas.docket.Entry;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/**
 * All that one reader may know of a person: the dockets about them, of every kind, looked at
 * through one lens. Persons who have been merged are one.
 *
 * @param own the docket that the person's page is named after
 * @param others dockets of other persons: those merged with this one, and those that name it
 * @param ids of the person: its own and of whom was merged into it
 * @param about the dockets about the person, by the interface of their acts
 * @param concern what rests on more than this reader sees, and gives out one word
 */
public record PersonFile(
        Matter<PersonHead, PersonAct, PersonState> own,
        List<Matter<PersonHead, PersonAct, PersonState>> others,
        Set<UUID> ids,
        Map<Class<?>, List<Matter<?, ?, ?>>> about,
        List<Told> elsewhere,
        MedicalConcern concern) {
    /** Dockets that tell of our work, not of the person's life. */
    private static final Set<String> OUR_WORK = Set.of("contradictions", "case-files", "consents");

    public PersonFile {
        others = List.copyOf(others);
        ids = Set.copyOf(ids);
        about = Map.copyOf(about);
        elsewhere = List.copyOf(elsewhere);
    }

    public UUID id() {
        return own.look().id();
    }

    public Lens lens() {
        return own.look().lens();
    }

    /**
     * The same file before a reader who sees no more; empty if there is none for that reader, or if
     * that reader finds the person under another id.
     */
    public Optional<PersonFile> at(Lens lens) {
        return own.at(lens)
                .map(seen -> Narrowed.of(this, seen))
                .filter(narrowed -> narrowed.survivor().equals(id()))
                .map(Narrowed::file);
    }

    /** Where the reader of the lens finds the person. */
    UUID survivorAt(Lens lens) {
        return own.at(lens).map(seen -> Narrowed.of(this, seen).survivor()).orElse(id());
    }

    /** The person's docket; with whom was merged into it, what all of them say together. */
    public Matter<PersonHead, PersonAct, PersonState> person() {
        return merged().isEmpty() ? own : Joined.of(own, merged());
    }

    /** Those who are the same person. */
    List<Matter<PersonHead, PersonAct, PersonState>> merged() {
        return others.stream().filter(matter -> ids.contains(matter.id())).toList();
    }

    /** Other persons whose dockets name this one. */
    List<Matter<PersonHead, PersonAct, PersonState>> pointing() {
        return others.stream().filter(matter -> !ids.contains(matter.id())).toList();
    }

    /** The dockets with acts of this interface, by id. */
    @SuppressWarnings("unchecked") // one interface of acts belongs to one kind of dockets
    public <H extends Record, A extends Act, S> List<Matter<H, A, S>> of(Class<A> acts) {
        return (List<Matter<H, A, S>>) (List<?>) about.getOrDefault(acts, List.of());
    }

    /** The custody record, which is one a person; those of merged persons are read as one. */
    public Optional<Matter<CustodyHead, CustodyAct, CustodyState>> custody() {
        List<Matter<CustodyHead, CustodyAct, CustodyState>> records =
                this.<CustodyHead, CustodyAct, CustodyState>of(CustodyAct.class).stream()
                        .sorted(Comparator.comparing(m -> !m.look().head().personId().equals(id())))
                        .toList();
        return records.stream()
                .findFirst()
                .map(first -> Joined.of(first, records.subList(1, records.size())));
    }

    public List<Matter<ProceedingHead, ProsecutionAct, ProsecutionState>> prosecutions() {
        return of(ProsecutionAct.class);
    }

    public List<Matter<RestrictionHead, RestrictionAct, RestrictionState>> restrictions() {
        return of(RestrictionAct.class);
    }

    public List<Matter<MedicalHead, MedicalAct, MedicalState>> medicalMeasures() {
        return of(MedicalAct.class);
    }

    /** True or no answer, see {@link MedicalConcern}. */
    @Nullable Boolean medicalConcern() {
        return concern.toldTo(lens(), ids);
    }

    List<Matter<ContradictionHead, ContradictionAct, ContradictionState>> contradictions() {
        return of(ContradictionAct.class);
    }

    /**
     * The person's docket and those that tell of the person's life, in the order of their kinds.
     */
    Stream<Matter<?, ?, ?>> matters() {
        return Stream.concat(
                Stream.concat(Stream.of(own), merged().stream()),
                about.values().stream()
                        .flatMap(List::stream)
                        .filter(matter -> !OUR_WORK.contains(matter.look().kind()))
                        .sorted(
                                Comparator.<Matter<?, ?, ?>, String>comparing(m -> m.look().kind())
                                        .thenComparing(m -> m.look().id())));
    }

    /**
     * Who the person is. A name does not begin with the source that prints it, so identity has no
     * day; it has an audience, and an instant at which it was known.
     */
    PersonState identity() {
        return person().at(lens().asOf(LocalDate.MAX))
                .map(Matter::state)
                .orElse(PersonState.NOTHING);
    }

    /** The names this reader may know; who was merged into the person adds names, no first one. */
    public Names names() {
        Set<UUID> owns = own.look().history().stream().map(Entry::id).collect(Collectors.toSet());
        return Names.of(
                id(),
                identity().of(PersonAct.Named.class).stream()
                        .sorted(Comparator.comparing(fact -> owns.contains(fact.entry().id())))
                        .toList());
    }

    /** Designations in force on the day of the lens. */
    public List<Fact<Designated>> designations() {
        return person().state().of(Designated.class);
    }

    /**
     * An organisation of the register to which the person is said to belong.
     *
     * @param entry that says so
     */
    public record Membership(UUID organisationId, UUID entry, Visibility visibility) {}

    /** As far as the person does not deny it. */
    public List<Membership> memberships() {
        return identity().of(PersonAct.MembershipRecorded.class).stream()
                .filter(fact -> fact.act().assertedOrDenied() != MembershipClaim.DENIED_BY_SUBJECT)
                .flatMap(fact ->
                        Stream.ofNullable(fact.act().organisationId())
                                .map(organisation ->
                                        new Membership(
                                                organisation,
                                                fact.entry().id(),
                                                fact.entry()
                                                        .visibility()
                                                        .and(own.look().visibility()))))
                .toList();
    }

    boolean isRestricted() {
        return restrictions().stream().anyMatch(matter -> matter.state().active());
    }

    /** How free the person is; empty if no custody record is known. */
    Optional<Liberty> liberty() {
        return custody().map(matter -> Liberty.of(matter.state(), isRestricted()));
    }

    /** The States that prosecute the person or that a body holds responsible. */
    public Set<String> persecutors() {
        Set<String> states = new HashSet<>();
        prosecutions().forEach(matter -> states.add(matter.look().head().prosecutingState()));
        designations().stream()
                .map(fact -> fact.act().state())
                .filter(Objects::nonNull)
                .forEach(states::add);
        return states;
    }

    /**
     * The dockets, entries and events that this reader may know; two readers who know the same get
     * the same answers. A docket without entries tells something by its head.
     */
    public Set<UUID> known() {
        Stream<UUID> ours =
                matters()
                        .flatMap(matter ->
                                Stream.concat(
                                        Stream.of(matter.look().id()),
                                        matter.look().history().stream().map(Entry::id)));
        return Stream.concat(ours, elsewhere.stream().map(Told::id)).collect(Collectors.toSet());
    }

    /** When the newest of what is in this file was recorded or taken back. */
    public Instant lastRecorded() {
        Stream<Entry<?>> entries = matters().flatMap(matter -> matter.look().history().stream());
        Stream<Entry<?>> merges =
                others.stream()
                        .flatMap(matter -> matter.look().history().stream())
                        .filter(entry -> entry.act().tellsOfTheRegister())
                        .map(entry -> entry);
        return Stream.concat(entries, merges)
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
