package org.habeas.cases.framework;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.json.Json;
import org.jspecify.annotations.Nullable;

/** Which framework case a label means. */
@ApplicationScoped
public class FrameworkLabels {
    private final EntityManager em;
    private final ObjectMapper mapper;

    FrameworkLabels(EntityManager em, ObjectMapper mapper) {
        this.em = em;
        this.mapper = mapper;
    }

    /** The framework case with this label that partners may know of; null unless it is one. */
    public @Nullable UUID toldToPartners(String label) {
        List<?> found =
                em.createNativeQuery(
                                "select docket_id from listing where kind = 'framework-cases'"
                                        + " and clearance = ?1 and filters @> cast(?2 as jsonb) limit 2",
                                UUID.class)
                        .setParameter(1, Visibility.PARTNER.ordinal())
                        .setParameter(2, Json.text(mapper, Map.of("label", List.of(label))))
                        .getResultList();
        return found.size() == 1 ? (UUID) found.getFirst() : null;
    }
}
