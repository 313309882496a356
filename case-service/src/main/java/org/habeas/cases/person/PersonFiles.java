package org.habeas.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.habeas.cases.elsewhere.Elsewhere;
import org.habeas.cases.elsewhere.Told;
import org.habeas.docket.Act;
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
    private final PersonLinks links;
    private final TransactionSynchronizationRegistry registry;

    PersonFiles(
            Register register,
            Looks looks,
            Elsewhere elsewhere,
            PersonLinks links,
            TransactionSynchronizationRegistry registry) {
        this.register = register;
        this.looks = looks;
        this.elsewhere = elsewhere;
        this.links = links;
        this.registry = registry;
    }

    /**
     * The person's file through the lens, if that reader may know of the person; of a person who
     * was merged into another one, the file of that one.
     */
    public Optional<PersonFile> of(PersonKind kind, UUID person, Lens lens) {
        return register.one(kind, person, lens).flatMap(look -> found(kind, look));
    }

    private Optional<PersonFile> found(
            PersonKind kind, Look<PersonHead, PersonAct, PersonState> look) {
        Optional<PersonFile> own = of(kind, look);
        UUID survivor = own.isPresent() ? look.id() : survivor(kind, look);
        return survivor.equals(look.id()) ? own : of(kind, survivor, look.lens());
    }

    /**
     * The file for the reader of the look, unless that reader finds the person under another id.
     * Four audiences read one docket after each write, so all that is known is gathered once and
     * then looked at through each lens.
     */
    Optional<PersonFile> of(PersonKind kind, Look<PersonHead, PersonAct, PersonState> look) {
        Gathered gathered = gathered(kind, look.id());
        return gathered.seen().computeIfAbsent(look.lens(), lens -> gathered.all().at(lens));
    }

    /** Under which id the reader of the look finds the person. */
    UUID survivor(PersonKind kind, Look<PersonHead, PersonAct, PersonState> look) {
        return gathered(kind, look.id()).all().survivorAt(look.lens());
    }

    /** The file with full sight, also of a person who was merged into another one. */
    public Optional<PersonFile> whole(PersonKind kind, UUID person) {
        Lens lens = register.today(Visibility.RESTRICTED);
        return register.one(kind, person, lens)
                .map(look -> of(kind, look).orElseGet(() -> gathered(kind, person).all()));
    }

    /**
     * Something about a person has changed; what was gathered in this transaction is old, also of
     * others whose files rest on it.
     */
    void forget() {
        inThisTransaction().clear();
    }

    private Gathered gathered(PersonKind kind, UUID person) {
        Map<UUID, Gathered> known = inThisTransaction();
        Gathered gathered = known.get(person);
        if (gathered == null) {
            gathered = new Gathered(gather(kind, person), new HashMap<>());
            known.put(person, gathered);
        }
        return gathered;
    }

    private record Gathered(PersonFile all, Map<Lens, Optional<PersonFile>> seen) {}

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

    /** Gathers the files of these persons in as many queries as of one. */
    void prepare(PersonKind kind, Collection<UUID> persons) {
        gather(kind, persons)
                .forEach((person, file) ->
                        inThisTransaction()
                                .putIfAbsent(person, new Gathered(file, new HashMap<>())));
    }

    private PersonFile gather(PersonKind kind, UUID person) {
        return Objects.requireNonNull(gather(kind, List.of(person)).get(person));
    }

    private Map<UUID, PersonFile> gather(PersonKind kind, Collection<UUID> persons) {
        Lens lens = register.today(Visibility.RESTRICTED);
        Map<UUID, PersonLinks.Around> around = links.around(persons);
        Set<UUID> all = union(around, PersonLinks.Around::all);
        Set<UUID> merged = union(around, PersonLinks.Around::merged);
        List<Matter<PersonHead, PersonAct, PersonState>> own =
                register.several(kind, List.copyOf(all), lens).stream()
                        .map(look -> new Matter<>(kind, look))
                        .sorted(Comparator.comparing(Matter::id))
                        .toList();
        List<Looks.Seen<?, ?, ?>> about = looks.about(List.copyOf(merged), lens);
        Map<UUID, List<Told>> told = elsewhere.about(merged);
        Map<UUID, PersonFile> files = new HashMap<>();
        around.forEach((person, ties) -> {
            if (own.stream().anyMatch(matter -> matter.id().equals(person))) {
                files.put(person, file(person, ties, own, about, told, lens));
            }
        });
        return files;
    }

    private static Set<UUID> union(
            Map<UUID, PersonLinks.Around> around, Function<PersonLinks.Around, Set<UUID>> some) {
        return around.values().stream()
                .flatMap(ties -> some.apply(ties).stream())
                .collect(Collectors.toSet());
    }

    private static PersonFile file(
            UUID person,
            PersonLinks.Around around,
            List<Matter<PersonHead, PersonAct, PersonState>> own,
            List<Looks.Seen<?, ?, ?>> seen,
            Map<UUID, List<Told>> told,
            Lens lens) {
        Set<UUID> all = around.all();
        List<Matter<PersonHead, PersonAct, PersonState>> persons =
                own.stream().filter(matter -> all.contains(matter.id())).toList();
        Map<Class<?>, List<Matter<?, ?, ?>>> about =
                seen.stream()
                        .filter(one -> isAbout(one, around.merged()))
                        .<Matter<?, ?, ?>>map(PersonFiles::matter)
                        .collect(Collectors.groupingBy(matter -> matter.kind().actType()));
        return new PersonFile(
                persons.stream().filter(m -> m.id().equals(person)).findFirst().orElseThrow(),
                persons.stream().filter(m -> !m.id().equals(person)).toList(),
                Set.of(person),
                about,
                around.merged().stream()
                        .sorted()
                        .flatMap(one -> told.getOrDefault(one, List.of()).stream())
                        .sorted(Comparator.comparing(Told::recordedAt).thenComparing(Told::id))
                        .toList(),
                Concerns.of(about, persons, around.merged(), lens));
    }

    private static <H extends Record, A extends Act, S> boolean isAbout(
            Looks.Seen<H, A, S> seen, Set<UUID> persons) {
        return seen.kind().subjects(seen.look().head()).stream().anyMatch(persons::contains);
    }

    private static <H extends Record, A extends Act, S> Matter<H, A, S> matter(
            Looks.Seen<H, A, S> seen) {
        return new Matter<>(seen.kind(), seen.look());
    }
}
