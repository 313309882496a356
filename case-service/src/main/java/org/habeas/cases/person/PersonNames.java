package org.habeas.cases.person;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.habeas.cases.person.Names.ShownName;
import org.habeas.docket.NameKeys;
import org.habeas.docket.NameKind;
import org.habeas.docket.PersonName;
import org.habeas.docket.Visibility;
import org.habeas.platform.json.Json;

/** The spellings under which each audience may find a person. A hidden name has no row to find. */
@ApplicationScoped
class PersonNames {
    /** Kinds that many people share, so that they suggest no duplicate. */
    private static final Set<NameKind> COMMON =
            Set.of(NameKind.SHORT_FORM, NameKind.INITIALS, NameKind.DESCRIPTIVE);

    private final EntityManager em;
    private final ObjectMapper mapper;

    PersonNames(EntityManager em, ObjectMapper mapper) {
        this.em = em;
        this.mapper = mapper;
    }

    void write(PersonFile file) {
        em.createNativeQuery("delete from person_name where person_id = ?1")
                .setParameter(1, file.id())
                .executeUpdate();
        List<Row> rows =
                Stream.of(Visibility.values()).flatMap(clearance -> rows(file, clearance)).toList();
        em.createNativeQuery(
                        "insert into person_name (person_id, clearance, value, normalised, keys)"
                                + " select ?1, clearance, value, normalised, string_to_array(keys, ' ')"
                                + " from jsonb_to_recordset(cast(?2 as jsonb))"
                                + " as r (clearance smallint, value text, normalised text, keys text)")
                .setParameter(1, file.id())
                .setParameter(2, Json.text(mapper, rows))
                .executeUpdate();
    }

    private record Row(int clearance, String value, String normalised, String keys) {

        @Override
        public String toString() {
            return "Row[" + clearance + "]";
        }
    }

    private static Stream<Row> rows(PersonFile file, Visibility clearance) {
        return file.at(file.lens().with(clearance)).stream()
                .flatMap(seen -> seen.names().all().stream())
                .map(name ->
                        new Row(
                                clearance.ordinal(),
                                name.value(),
                                PersonName.of(name.value(), name.kind()).normalised(),
                                String.join(" ", NameKeys.keys(name.value()))));
    }

    /** Somebody else of an equal name, as an audience that is told of duplicates knows it. */
    record Namesake(int clearance, UUID person) {}

    /** Others who bear one of the names of a person, at most so many. */
    Set<Namesake> namesakes(UUID person, int most) {
        List<?> found =
                em.createNativeQuery(
                                "select distinct o.clearance, o.person_id from person_name n"
                                        + " join person_name o on o.normalised = n.normalised"
                                        + " and o.clearance = n.clearance and o.person_id <> n.person_id"
                                        + " where n.person_id = ?1 and n.clearance >= ?2 limit "
                                        + most)
                        .setParameter(1, person)
                        .setParameter(2, Visibility.CONFIDENTIAL.ordinal())
                        .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Namesake(((Number) row[0]).intValue(), (UUID) row[1]))
                .collect(Collectors.toSet());
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

    /** Other persons whom some database calls by the same id, as this audience knows them. */
    List<UUID> sharing(UUID person, List<String> externalIds, Visibility clearance) {
        return externalIds.stream()
                .flatMap(key -> sharing(person, key, clearance).stream())
                .distinct()
                .toList();
    }

    private List<UUID> sharing(UUID person, String externalId, Visibility clearance) {
        List<?> found =
                em.createNativeQuery(
                                "select cast(docket_id as text) from listing where kind = 'persons'"
                                        + " and clearance = ?1 and filters @> cast(?2 as jsonb)"
                                        + " and docket_id <> ?3 order by docket_id limit 20")
                        .setParameter(1, clearance.ordinal())
                        .setParameter(
                                2, Json.text(mapper, Map.of("external_id", List.of(externalId))))
                        .setParameter(3, person)
                        .getResultList();
        return found.stream().map(id -> UUID.fromString((String) id)).toList();
    }

    /** Everybody whom some database calls by an id. */
    List<UUID> externallyIdentified() {
        List<?> found =
                em.createNativeQuery(
                                "select docket_id from listing where kind = 'persons' and clearance = ?1"
                                        + " and jsonb_array_length(filters -> 'external_id') > 0"
                                        + " order by docket_id",
                                UUID.class)
                        .setParameter(1, Visibility.RESTRICTED.ordinal())
                        .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }
}
