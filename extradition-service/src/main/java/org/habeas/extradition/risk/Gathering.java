package org.habeas.extradition.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.habeas.docket.Act;
import org.habeas.docket.Lens;
import org.habeas.extradition.bearing.Bears;
import org.habeas.extradition.bearing.RiskFact;
import org.habeas.extradition.reference.AsylumLaw;
import org.habeas.extradition.subject.SubjectFact;
import org.habeas.extradition.subject.Subjects;
import org.habeas.platform.person.SamePersons;
import org.habeas.platform.register.Looks;
import org.habeas.platform.register.Looks.Seen;
import org.jspecify.annotations.Nullable;

/** Collects what an assessment rests on, through one lens. */
@ApplicationScoped
class Gathering {
    private final Looks looks;
    private final SamePersons same;
    private final Subjects subjects;
    private final AsylumLaw law;

    Gathering(Looks looks, SamePersons same, Subjects subjects, AsylumLaw law) {
        this.looks = looks;
        this.same = same;
        this.subjects = subjects;
        this.law = law;
    }

    /**
     * What is known of a person on a day.
     *
     * @param affair who else is accused in the same framework case
     * @param crossesBorders whether anything about the person concerns more than one State
     * @param nextChange the next day on which a docket or what was told changes by itself
     */
    record Known(
            RiskInput input,
            Set<UUID> affair,
            boolean crossesBorders,
            @Nullable LocalDate nextChange) {}

    /** What the reader of the lens may know; the State to assess follows from it unless given. */
    @Transactional
    Known of(UUID person, Lens lens, @Nullable String host) {
        Set<UUID> affair = new TreeSet<>(subjects.ofSameFrameworkCase(person, lens.clearance()));
        List<SubjectFact> told = subjects.on(List.of(person), lens.asOf(), lens.clearance());
        List<Seen<?, ?, ?>> seen = looks.about(List.of(person), lens);
        RiskInput input =
                new RiskInput(
                        person,
                        facts(seen, same.as(List.of(person), lens.clearance())),
                        affair.isEmpty() ? List.of() : ofOthers(affair, lens),
                        told,
                        subjects.on(affair, lens.asOf(), lens.clearance()),
                        Set.of(),
                        host);
        return new Known(
                unprotecting(input, lens.asOf()),
                affair,
                crossesBorders(seen, told),
                nextChange(person, seen, lens));
    }

    /** A docket tells of a person by the id that it names. */
    private static List<RiskFact> facts(Collection<Seen<?, ?, ?>> seen, List<UUID> ids) {
        return seen.stream()
                .flatMap(one -> named(one, ids).flatMap(id -> risks(one, id).stream()))
                .distinct()
                .toList();
    }

    private static Stream<UUID> named(Seen<?, ?, ?> seen, List<UUID> ids) {
        List<UUID> named = ids.stream().filter(subjects(seen)::contains).toList();
        return (named.isEmpty() ? ids : named).stream();
    }

    /** Of the others only what concerns everybody in the affair. */
    private List<RiskFact> ofOthers(Set<UUID> affair, Lens lens) {
        List<RiskFact> shared = new ArrayList<>();
        for (Seen<?, ?, ?> seen : looks.about(List.copyOf(affair), lens)) {
            affair.stream()
                    .filter(subjects(seen)::contains)
                    .flatMap(other -> risks(seen, other).stream())
                    .filter(Shared::concernsAffair)
                    .filter(fact -> !shared.contains(fact))
                    .forEach(shared::add);
        }
        return shared;
    }

    private static <H extends Record, A extends Act, S> List<UUID> subjects(Seen<H, A, S> seen) {
        return seen.kind().subjects(seen.look().head());
    }

    @SuppressWarnings("unchecked") // a kind bears on its own looks
    private static <H extends Record, A extends Act, S> List<RiskFact> risks(
            Seen<H, A, S> seen, UUID person) {
        return seen.kind() instanceof Bears<?, ?, ?> bears
                ? ((Bears<H, A, S>) bears).risks(seen.look(), person)
                : List.of();
    }

    private RiskInput unprotecting(RiskInput input, LocalDate day) {
        return input.unprotecting(
                Stream.concat(Hosts.of(input).stream(), Stream.ofNullable(input.hostState()))
                        .filter(state -> law.lacksProtection(state, day))
                        .collect(Collectors.toSet()));
    }

    /** Who is only accused at home is in no danger of being handed over; nobody needs a file. */
    private static boolean crossesBorders(Collection<Seen<?, ?, ?>> seen, List<SubjectFact> told) {
        return seen.stream().anyMatch(one -> one.kind() instanceof Bears<?, ?, ?>)
                || new Told(told).isAbroad();
    }

    private @Nullable LocalDate nextChange(UUID person, Collection<Seen<?, ?, ?>> seen, Lens lens) {
        return Stream.concat(
                        seen.stream().map(one -> one.look().folded().nextChange()),
                        subjects.nextChange(person, lens.asOf()).stream())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
