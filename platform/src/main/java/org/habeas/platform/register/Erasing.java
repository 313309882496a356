package org.habeas.platform.register;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Visibility;
import org.habeas.platform.change.Changes;
import org.habeas.platform.person.Erased;
import org.habeas.platform.person.SamePersons;
import org.habeas.platform.security.RowSecurity;

/**
 * Removes everything about a person from the database of this service, for good ({@code
 * domain-model.md R-28, E.5}). Dockets about nobody else are deleted; in dockets about others too a
 * random id takes the person's place.
 */
@ApplicationScoped
public class Erasing {
    private final EntityManager em;
    private final Dockets dockets;
    private final Archive archive;
    private final Shared shared;
    private final Register register;
    private final Kinds kinds;
    private final People people;
    private final Erased erased;
    private final SamePersons same;
    private final RowSecurity rows;
    private final Changes changes;
    private final List<PersonRows> features;

    Erasing(
            EntityManager em,
            Dockets dockets,
            Archive archive,
            Shared shared,
            Register register,
            Kinds kinds,
            People people,
            Erased erased,
            SamePersons same,
            RowSecurity rows,
            Changes changes,
            @All List<PersonRows> features) {
        this.em = em;
        this.dockets = dockets;
        this.archive = archive;
        this.shared = shared;
        this.register = register;
        this.kinds = kinds;
        this.people = people;
        this.erased = erased;
        this.same = same;
        this.rows = rows;
        this.changes = changes;
        this.features = features;
    }

    /**
     * Erases a person in the transaction at hand. A second time it finds nothing more to do.
     *
     * @param known who may be told afterwards that there was somebody
     */
    @Transactional
    public void erase(UUID person, Visibility known) {
        rows.clear(Visibility.RESTRICTED);
        people.lock(List.of(person));
        if (!erased.mark(person, known)) {
            return;
        }
        em.flush();
        holdOthers(person);
        List<UUID> naming = shared.naming(person, kinds.outlivingErasure());
        Set<UUID> tombstones = shared.tombstones();
        List<UUID> own = new ArrayList<>();
        files(naming).stream()
                .filter(file -> isOwn(file, person, tombstones))
                .forEach(file -> own.add(file.row().id()));
        addDependent(own, person, tombstones);
        List<UUID> others = naming.stream().filter(id -> !own.contains(id)).toList();
        List<UUID> resting = resting(gone(person, own), own);
        features.forEach(feature -> feature.erase(person, own));
        delete(person, own);
        forget(person, others);
        changes.erased(Stream.concat(Stream.of(person), own.stream()).distinct().toList());
        same.forget(person);
        em.flush();
        em.clear();
        List<UUID> touched = Stream.concat(others.stream(), resting.stream()).distinct().toList();
        touched.forEach(this::refresh);
        touched.forEach(this::refresh); // what shows the list rows of others is right only now
        Log.infof("person erased id=%s dockets=%d shared=%d", person, own.size(), others.size());
    }

    /**
     * Who writes about others in a docket that names the person waits, or is done and seen: else it
     * might write what it has read before.
     */
    private void holdOthers(UUID person) {
        List<UUID> others =
                files(shared.naming(person, kinds.outlivingErasure())).stream()
                        .flatMap(file -> file.persons().stream())
                        .distinct()
                        .toList();
        people.lock(others);
        em.clear();
    }

    private List<DocketFile<?, ?, ?>> files(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : archive.files(kinds, dockets.list("id in ?1 order by id", ids));
    }

    /**
     * What was opened under a docket that goes, such as the appeals of a campaign, goes too unless
     * it is about somebody who is left: it was made for this person and may say so in words.
     */
    private void addDependent(List<UUID> own, UUID person, Set<UUID> tombstones) {
        List<UUID> last = own.stream().filter(id -> !id.equals(person)).toList();
        while (!last.isEmpty()) {
            List<UUID> under =
                    shared.openedUnder(last, kinds.outlivingErasure()).stream()
                            .filter(id -> !own.contains(id))
                            .toList();
            last =
                    files(under).stream()
                            .filter(file ->
                                    file.persons().stream()
                                            .allMatch(p ->
                                                    p.equals(person) || tombstones.contains(p)))
                            .map(file -> file.row().id())
                            .toList();
            own.addAll(last);
        }
    }

    /** Whether a docket is about this person and nobody else who is left. */
    private static boolean isOwn(DocketFile<?, ?, ?> file, UUID person, Set<UUID> tombstones) {
        List<UUID> persons = file.persons();
        return file.row().id().equals(person)
                || (persons.contains(person)
                        && persons.stream()
                                .allMatch(one -> one.equals(person) || tombstones.contains(one)));
    }

    private static String[] gone(UUID person, List<UUID> own) {
        return Stream.concat(Stream.of(person), own.stream())
                .map(id -> "%" + id + "%")
                .toArray(String[]::new);
    }

    /** Other dockets whose finished answers name one that goes. */
    private List<UUID> resting(String[] gone, List<UUID> own) {
        List<?> ids =
                em.createNativeQuery(
                                "select docket_id from view where docket_id <> all(?2)"
                                        + " and convert_from(body, 'UTF8') like any(?1)"
                                        + " union select docket_id from listing where docket_id <> all(?2)"
                                        + " and convert_from(body, 'UTF8') like any(?1)")
                        .setParameter(1, gone)
                        .setParameter(2, own.toArray(UUID[]::new))
                        .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    private void delete(UUID person, List<UUID> own) {
        em.createNativeQuery(
                        "delete from idempotency where concat(headers, convert_from(body, 'UTF8')) like any(?1)")
                .setParameter(1, gone(person, own))
                .executeUpdate();
        em.createNativeQuery("delete from outbox where key = ?1 and type not like '%erased%'")
                .setParameter(1, person.toString())
                .executeUpdate();
        for (UUID docket : own) {
            em.createNativeQuery("select cast(erase_docket(?1, ?2) as text)")
                    .setParameter(1, docket)
                    .setParameter(2, person)
                    .getResultList();
        }
    }

    private void forget(UUID person, List<UUID> others) {
        UUID tombstone = UUID.randomUUID();
        em.createNativeQuery("insert into tombstone (id) values (?1)")
                .setParameter(1, tombstone)
                .executeUpdate();
        others.forEach(docket -> shared.forget(docket, person, tombstone));
        em.createNativeQuery("select cast(erase_mentions(?1, ?2) as text)")
                .setParameter(1, person)
                .setParameter(2, tombstone)
                .getResultList();
    }

    private void refresh(UUID docket) {
        dockets.findByIdOptional(docket)
                .ifPresent(row -> register.refresh(kinds.of(row.kind()), docket));
    }
}
