package org.habeas.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.habeas.cases.facets.FacetIndex;
import org.habeas.platform.register.DayIndex;
import org.jspecify.annotations.Nullable;

/** Lists of persons, by what was true of them on the day asked for. */
@ApplicationScoped
class PersonIndex implements DayIndex {
    private final FacetIndex facets;

    PersonIndex(FacetIndex facets) {
        this.facets = facets;
    }

    /** An id elsewhere belongs to who the person is, which has no day. */
    @Override
    public boolean knows(Set<String> filters) {
        return !filters.contains(PersonKind.EXTERNAL_ID);
    }

    @Override
    public List<UUID> ids(Map<String, String> filters, When when, @Nullable UUID after, int limit) {
        return isNobody(filters) ? List.of() : facets.ids(ofFacets(filters), when, after, limit);
    }

    @Override
    public long count(Map<String, String> filters, When when) {
        return isNobody(filters) ? 0 : facets.count(ofFacets(filters), when);
    }

    /** Who is documented is registered, and a person's docket is about nobody else. */
    private static boolean isNobody(Map<String, String> filters) {
        return filters.containsKey("person_id")
                || !filters.getOrDefault("status", PersonKind.REGISTERED)
                        .equals(PersonKind.REGISTERED);
    }

    private static Map<String, String> ofFacets(Map<String, String> filters) {
        Map<String, String> rest = new HashMap<>(filters);
        rest.remove("status");
        return rest;
    }
}
