package org.habeas.extradition.asylum;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.platform.person.SamePersons;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;
import org.jspecify.annotations.Nullable;

/** What the applications of a person mean for the other dockets about that person. */
@ApplicationScoped
public class Shelters {
    private final Register register;
    private final SamePersons same;
    private final AsylumApplications kind;

    Shelters(Register register, SamePersons same, AsylumApplications kind) {
        this.register = register;
        this.same = same;
        this.kind = kind;
    }

    /**
     * An entry of an application as far as another docket may rest on it.
     *
     * @param day the first day on which it is certain
     * @param visibility the stricter of the entry's and its docket's
     */
    public record Basis(
            UUID docketId,
            UUID entry,
            FuzzyDate on,
            LocalDate day,
            Visibility visibility,
            List<Provenance> sources) {}

    /** A shelter in a host State, with what opened and what ended it. */
    public record InState(
            String hostState,
            Shelter shelter,
            Basis opened,
            @Nullable Basis ended,
            boolean hasExpired) {}

    /**
     * Everything that the applications of a person say.
     *
     * @param counting the entries that the dockets' states rest on
     */
    public record OfPerson(List<InState> shelters, Set<UUID> dockets, Set<UUID> counting) {}

    /** The shelters of a person in known host States, with full sight. */
    public OfPerson of(UUID person) {
        Lens lens = register.today(Visibility.RESTRICTED);
        List<Look<AsylumHead, AsylumAct, AsylumState>> looks = register.about(kind, person, lens);
        List<UUID> ids = same.as(person);
        List<InState> shelters = new ArrayList<>();
        Set<UUID> counting = new HashSet<>();
        for (Look<AsylumHead, AsylumAct, AsylumState> look : looks) {
            look.folded().applied().forEach(entry -> counting.add(entry.id()));
            String host = look.head().hostState();
            if (host != null) {
                ids.stream()
                        .flatMap(id -> look.state().of(id).stream())
                        .forEach(claim -> inState(look, host, claim).forEach(shelters::add));
            }
        }
        return new OfPerson(
                List.copyOf(shelters),
                looks.stream().map(Look::id).collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(counting));
    }

    /** Whether partners may learn that there is an application with that id. */
    public boolean mayBeTold(UUID application) {
        return register.one(kind, application, register.today(Visibility.RESTRICTED))
                .map(Look::visibility)
                .map(Visibility.PARTNER::mayRead)
                .orElse(true);
    }

    private static Stream<InState> inState(
            Look<AsylumHead, AsylumAct, AsylumState> look, String host, Claim claim) {
        boolean expired = claim.protectionStage() == ProtectionStage.EXPIRED;
        return claim.shelters().stream()
                .map(shelter ->
                        new InState(
                                host,
                                shelter,
                                basis(look, shelter.entry()),
                                shelter.end() == null ? null : basis(look, shelter.end().entry()),
                                expired && shelter.isOpen() && !shelter.isPending()));
    }

    private static Basis basis(Look<AsylumHead, AsylumAct, AsylumState> look, UUID id) {
        Entry<AsylumAct> entry =
                look.folded().applied().stream()
                        .filter(e -> e.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        return new Basis(
                look.id(),
                id,
                entry.on(),
                entry.effectiveDay(),
                entry.visibility().and(look.visibility()),
                entry.sources());
    }
}
