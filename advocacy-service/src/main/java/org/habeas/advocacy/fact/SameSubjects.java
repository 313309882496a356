package org.habeas.advocacy.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.habeas.advocacy.demand.DemandHead;
import org.habeas.docket.Visibility;
import org.habeas.platform.person.SamePersons;

/**
 * What is known of a person who goes by several ids bears on the demands that name any of them
 * ({@code domain-model.md R-28}).
 */
@ApplicationScoped
class SameSubjects {
    private final SamePersons same;

    SameSubjects(SamePersons same) {
        this.same = same;
    }

    /** Every id of these persons. */
    List<UUID> as(List<UUID> persons) {
        return same.as(persons, Visibility.RESTRICTED);
    }

    /** The facts, each under the id by which the demand names the person. */
    List<KnownFact> of(DemandHead demand, List<KnownFact> facts) {
        Set<UUID> others =
                facts.stream()
                        .map(KnownFact::personId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(HashSet::new));
        others.removeAll(demand.subjects());
        if (others.isEmpty()) {
            return facts;
        }
        List<KnownFact> bearing = new ArrayList<>(facts);
        for (UUID subject : demand.subjects()) {
            Set<UUID> ids = new HashSet<>(as(List.of(subject)));
            ids.remove(subject);
            facts.stream()
                    .filter(fact -> ids.contains(fact.personId()))
                    .map(fact -> fact.as(subject))
                    .forEach(bearing::add);
        }
        return bearing;
    }
}
