package org.habeas.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.habeas.cases.person.Names.ShownName;
import org.habeas.docket.Lens;
import org.habeas.docket.NameKeys;
import org.habeas.docket.NameKind;
import org.habeas.docket.PersonName;
import org.habeas.docket.Visibility;

/** The spellings under which each audience may find a person. A hidden name has no row to find. */
@ApplicationScoped
class PersonNames {
    /** Kinds that many people share, so that they suggest no duplicate. */
    private static final Set<NameKind> COMMON =
            Set.of(NameKind.SHORT_FORM, NameKind.INITIALS, NameKind.DESCRIPTIVE);

    private final EntityManager em;

    PersonNames(EntityManager em) {
        this.em = em;
    }

    void write(PersonFile file) {
        em.createNativeQuery("delete from person_name where person_id = ?1")
                .setParameter(1, file.id())
                .executeUpdate();
        for (Visibility clearance : Visibility.values()) {
            Lens lens = file.lens().with(clearance);
            file.at(lens).stream()
                    .flatMap(seen -> seen.names().all().stream())
                    .forEach(name -> insert(file.id(), clearance, name));
        }
    }

    private void insert(UUID person, Visibility clearance, ShownName name) {
        em.createNativeQuery(
                        "insert into person_name (person_id, clearance, value, normalised, keys)"
                                + " values (?1, ?2, ?3, ?4, string_to_array(?5, ' '))")
                .setParameter(1, person)
                .setParameter(2, clearance.ordinal())
                .setParameter(3, name.value())
                .setParameter(4, PersonName.of(name.value(), name.kind()).normalised())
                .setParameter(5, String.join(" ", NameKeys.keys(name.value())))
                .executeUpdate();
    }

    /** Other persons with an equal name, as this audience knows them. */
    List<UUID> duplicatesOf(UUID person, List<ShownName> names, Visibility clearance) {
        List<String> normalised =
                names.stream()
                        .filter(name -> !COMMON.contains(name.kind()))
                        .map(name -> PersonName.of(name.value(), name.kind()).normalised())
                        .toList();
        if (normalised.isEmpty()) {
            return List.of();
        }
        List<?> found =
                em.createNativeQuery(
                                "select distinct person_id from person_name where clearance = ?1"
                                        + " and normalised in (?2) and person_id <> ?3"
                                        + " order by person_id limit 20",
                                UUID.class)
                        .setParameter(1, clearance.ordinal())
                        .setParameter(2, normalised)
                        .setParameter(3, person)
                        .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }
}
