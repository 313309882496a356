package org.habeas.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.habeas.cases.consent.ConsentAct;
import org.habeas.cases.elsewhere.Elsewhere;
import org.habeas.cases.health.HealthAct;
import org.habeas.cases.health.MedicalConcern;
import org.habeas.docket.Act;
import org.habeas.docket.Entry;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Looks;
import org.habeas.platform.register.Register;

/** Gathers the dockets about a person. */
@ApplicationScoped
public class PersonFiles {
    private static final String GATHERED = PersonFiles.class.getName();

    private final Register register;
    private final Looks looks;
    private final Elsewhere elsewhere;
    private final TransactionSynchronizationRegistry registry;

    PersonFiles(
            Register register,
            Looks looks,
            Elsewhere elsewhere,
            TransactionSynchronizationRegistry registry) {
        this.register = register;
        this.looks = looks;
        this.elsewhere = elsewhere;
        this.registry = registry;
    }

    /** The person's file through the lens, if that reader may know of the person. */
    public Optional<PersonFile> of(PersonKind kind, UUID person, Lens lens) {
        return register.one(kind, person, lens).map(look -> of(kind, look));
    }

    /**
     * The file for the reader of the look. Four audiences read one docket after each write, so all
     * that is known is gathered once and then looked at through each lens.
     */
    PersonFile of(PersonKind kind, Look<PersonHead, PersonAct, PersonState> look) {
        Gathered gathered =
                inThisTransaction()
                        .computeIfAbsent(
                                look.id(),
                                person -> new Gathered(gather(kind, person), new HashMap<>()));
        return gathered.seen()
                .computeIfAbsent(look.lens(), lens -> gathered.all().at(lens).orElseThrow());
    }

    /** Something about the person has changed; what was gathered in this transaction is old. */
    void forget(UUID person) {
        inThisTransaction().remove(person);
    }

    private record Gathered(PersonFile all, Map<Lens, PersonFile> seen) {}

    @SuppressWarnings("unchecked") // nobody else uses our key
    private Map<UUID, Gathered> inThisTransaction() {
        Object found = registry.getResource(GATHERED);
        if (found != null) {
            return (Map<UUID, Gathered>) found;
        }
        Map<UUID, Gathered> first = new HashMap<>();
        registry.putResource(GATHERED, first);
        return first;
    }

    private PersonFile gather(PersonKind kind, UUID person) {
        Lens lens = register.today(Visibility.RESTRICTED);
        Matter<PersonHead, PersonAct, PersonState> own =
                new Matter<>(kind, register.one(kind, person, lens).orElseThrow());
        Map<Class<?>, List<Matter<?, ?, ?>>> about =
                looks.about(List.of(person), lens).stream()
                        .<Matter<?, ?, ?>>map(PersonFiles::matter)
                        .collect(Collectors.groupingBy(matter -> matter.kind().actType()));
        return new PersonFile(
                own,
                about,
                elsewhere.about(person),
                MedicalConcern.of(
                        entries(about, HealthAct.class),
                        entries(about, ConsentAct.class),
                        own.look().head().isMinor(),
                        lens));
    }

    /** Every entry of the dockets with acts of this interface, retracted ones too. */
    @SuppressWarnings("unchecked") // one interface of acts belongs to one kind of dockets
    private static <A extends Act> List<List<Entry<A>>> entries(
            Map<Class<?>, List<Matter<?, ?, ?>>> about, Class<A> acts) {
        return about.getOrDefault(acts, List.of()).stream()
                .map(matter -> (List<Entry<A>>) (List<?>) matter.look().history())
                .toList();
    }

    private static <H extends Record, A extends Act, S> Matter<H, A, S> matter(
            Looks.Seen<H, A, S> seen) {
        return new Matter<>(seen.kind(), seen.look());
    }
}
