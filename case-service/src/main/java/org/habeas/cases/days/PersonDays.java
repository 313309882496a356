package org.habeas.cases.days;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.habeas.cases.facets.FacetSpan;
import org.habeas.cases.facets.FacetSpans;
import org.habeas.cases.lists.ListSpan;
import org.habeas.cases.lists.ListSpans;
import org.habeas.cases.lists.Lists;
import org.habeas.cases.person.PersonChanged;
import org.habeas.cases.person.PersonFile;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;

/** Keeps what lists and statistics rest on, whenever anything about a person changes. */
@ApplicationScoped
class PersonDays {
    private final Lists lists;
    private final FacetSpans facets;
    private final ListSpans places;

    PersonDays(Lists lists, FacetSpans facets, ListSpans places) {
        this.lists = lists;
        this.facets = facets;
        this.places = places;
    }

    void on(@Observes PersonChanged changed) {
        write(changed.file(), changed.file().lastRecorded());
    }

    /** Audiences that know the same get the same rows from one walk. */
    void write(PersonFile file, Instant learned) {
        Map<Set<UUID>, Lived> walks = new HashMap<>();
        Set<FacetSpan> nowTrue = new HashSet<>();
        Set<ListSpan> nowListed = new HashSet<>();
        for (Visibility clearance : Visibility.values()) {
            Lens lens = file.lens().with(clearance);
            file.at(lens)
                    .map(seen ->
                            walks.computeIfAbsent(seen.known(), _ -> Walk.through(seen, lists)))
                    .ifPresent(lived -> {
                        lived.facetsFor(clearance).forEach(nowTrue::add);
                        lived.placesFor(clearance).forEach(nowListed::add);
                    });
        }
        facets.write(file.id(), nowTrue, learned);
        places.write(file.id(), nowListed, learned);
    }
}
