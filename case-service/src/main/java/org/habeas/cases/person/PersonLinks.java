package org.habeas.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.habeas.cases.person.PersonAct.DeathRecorded;
import org.habeas.cases.person.PersonAct.MembershipRecorded;
import org.habeas.cases.person.PersonAct.MergedInto;
import org.habeas.cases.person.PersonAct.PressedToTestify;
import org.habeas.cases.person.PersonAct.Related;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;
import org.habeas.platform.security.RowSecurity;

/** Which dockets of persons name which other persons: where to look, before anything is hidden. */
@ApplicationScoped
class PersonLinks {
    private final EntityManager em;
    private final RowSecurity rows;

    PersonLinks(EntityManager em, RowSecurity rows) {
        this.em = em;
        this.rows = rows;
    }

    /**
     * Who has to do with a person.
     *
     * @param merged the person and all that have ever been merged with it, one way or the other
     * @param pointing others whose dockets name one of them
     */
    record Around(Set<UUID> merged, Set<UUID> pointing) {

        Set<UUID> all() {
            Set<UUID> all = new HashSet<>(merged);
            all.addAll(pointing);
            return all;
        }
    }

    /** The person whom an act names. */
    static Optional<UUID> named(PersonAct act) {
        return switch (act) {
            case Related tie -> Optional.of(tie.person());
            case PressedToTestify pressed -> Optional.of(pressed.against());
            case MergedInto merge -> Optional.of(merge.into());
            default -> Optional.empty();
        };
    }

    /**
     * What an act names that nobody may learn of by it, each by the pointer within the act. A tie
     * names whom it likes: persons are recorded before those to whom they are tied.
     */
    static Map<String, UUID> guarded(PersonAct act) {
        return switch (act) {
            case MergedInto merge -> Map.of("/into", merge.into());
            case PressedToTestify pressed -> Map.of("/against", pressed.against());
            case MembershipRecorded member when member.organisationId() != null ->
                    Map.of("/organisation_id", member.organisationId());
            case DeathRecorded death when death.investigationId() != null ->
                    Map.of("/investigation_id", death.investigationId());
            default -> Map.of();
        };
    }

    void add(UUID person, Entry<PersonAct> entry, Visibility docket) {
        named(entry.act()).ifPresent(other -> add(person, entry, docket, other));
    }

    private void add(UUID person, Entry<PersonAct> entry, Visibility docket, UUID other) {
        em.createNativeQuery(
                        "insert into person_link (entry_id, person_id, other_id, act, visibility)"
                                + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
                .setParameter(1, entry.id())
                .setParameter(2, person)
                .setParameter(3, other)
                .setParameter(4, entry.act().kind())
                .setParameter(5, entry.visibility().and(docket).ordinal())
                .executeUpdate();
    }

    /** Everybody around a person; one query. */
    Around around(UUID person) {
        return Objects.requireNonNull(around(List.of(person)).get(person));
    }

    /** Everybody around each of these persons; one query. */
    Map<UUID, Around> around(Collection<UUID> persons) {
        rows.clear(Visibility.RESTRICTED);
        List<?> found =
                em.createNativeQuery(
                                "with recursive one(root, id) as ("
                                        + " select r, r from unnest(cast(?1 as uuid[])) as r union"
                                        + " select one.root, n.id from one join lateral ("
                                        + " select other_id as id from person_link"
                                        + " where person_id = one.id and act = 'merged_into'"
                                        + " union all select person_id from person_link"
                                        + " where other_id = one.id and act = 'merged_into'"
                                        + " ) n on true)"
                                        + " select root, id, true from one"
                                        + " union select one.root, l.person_id, false"
                                        + " from one join person_link l on l.other_id = one.id"
                                        + " and l.act <> 'merged_into'")
                        .setParameter(1, persons.toArray(UUID[]::new))
                        .getResultList();
        Map<UUID, Around> around = new HashMap<>();
        for (Object row : found) {
            Object[] columns = (Object[]) row;
            Around one =
                    around.computeIfAbsent(
                            (UUID) columns[0], _ -> new Around(new HashSet<>(), new HashSet<>()));
            (Boolean.TRUE.equals(columns[2]) ? one.merged : one.pointing).add((UUID) columns[1]);
        }
        return around;
    }

    /** Those into whom one of these persons has ever been merged, and so on to the end. */
    Set<UUID> survivors(Collection<UUID> persons) {
        rows.clear(Visibility.RESTRICTED);
        List<?> found =
                em.createNativeQuery(
                                "with recursive up(id) as ("
                                        + " select unnest(cast(?1 as uuid[])) union"
                                        + " select l.other_id from up join person_link l"
                                        + " on l.person_id = up.id and l.act = 'merged_into')"
                                        + " select cast(id as text) from up")
                        .setParameter(
                                1, persons.stream().map(UUID::toString).toArray(String[]::new))
                        .getResultList();
        Set<UUID> up = new HashSet<>();
        found.forEach(id -> up.add(UUID.fromString((String) id)));
        persons.forEach(up::remove);
        return up;
    }
}
