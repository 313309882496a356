package org.habeas.platform.person;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.habeas.docket.Visibility;
import org.habeas.platform.problem.Refusal;

/**
 * Who was erased. Only the ids are kept, so that nothing that arrives later brings a person back:
 * neither a delayed event nor a replay of the topics nor a new docket.
 */
@ApplicationScoped
public class Erased {
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final EntityManager em;
    private final Clock clock;

    Erased(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /**
     * From now on this id stands for nobody.
     *
     * @param visibility who may be told that there was somebody
     * @return false if it was so already
     */
    @Transactional
    public boolean mark(UUID person, Visibility visibility) {
        return em.createNativeQuery(
                                "insert into erased_person (id, visibility, erased_at)"
                                        + " values (?1, ?2, ?3) on conflict do nothing")
                        .setParameter(1, person)
                        .setParameter(2, visibility.ordinal())
                        .setParameter(3, clock.instant())
                        .executeUpdate()
                == 1;
    }

    /** Those of these ids that stand for nobody. */
    @Transactional
    public Set<UUID> among(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        em.createNativeQuery(
                                        "select id from erased_person where id = any(?1)",
                                        UUID.class)
                                .setParameter(1, ids.toArray(UUID[]::new))
                                .getResultList());
    }

    /** Those that a text names. */
    @Transactional
    public Set<UUID> namedIn(String text) {
        Set<UUID> ids = new HashSet<>();
        Matcher found = ID.matcher(text);
        while (found.find()) {
            ids.add(UUID.fromString(found.group()));
        }
        return among(ids);
    }

    /** The same of what an event says. */
    public Set<UUID> namedIn(JsonNode json) {
        return namedIn(json.toString());
    }

    /** 410 for what is to be recorded of somebody who was erased. */
    public void refuse(Collection<UUID> ids) {
        if (!among(ids).isEmpty()) {
            throw gone();
        }
    }

    /** 410 for who may be told that there was somebody; for everybody else there never was. */
    @Transactional
    public void refuseReading(UUID person, Visibility clearance) {
        visibility(person)
                .filter(clearance::mayRead)
                .ifPresent(known -> {
                    throw gone();
                });
    }

    private Optional<Visibility> visibility(UUID person) {
        return em
                .createNativeQuery("select visibility from erased_person where id = ?1")
                .setParameter(1, person)
                .getResultList()
                .stream()
                .map(rank -> Visibility.values()[((Number) rank).intValue()])
                .findFirst();
    }

    private static Refusal gone() {
        return Refusal.gone("person-erased", "Everything about this person was erased.");
    }
}
