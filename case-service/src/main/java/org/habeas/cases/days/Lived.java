package org.habeas.cases.days;

import java.util.List;
import java.util.stream.Stream;
import org.habeas.cases.facets.FacetSpan;
import org.habeas.cases.lists.ListSpan;
import org.habeas.docket.Visibility;

/** What was true of a person on which days, and where the person stood in which list. */
record Lived(List<FacetSpan> facets, List<ListSpan> places) {

    Stream<FacetSpan> facetsFor(Visibility audience) {
        return facets.stream().map(span -> span.to(audience));
    }

    Stream<ListSpan> placesFor(Visibility audience) {
        return places.stream().map(span -> span.to(audience));
    }
}
