package org.habeas.cases.lists;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.habeas.cases.facets.Facet;
import org.habeas.cases.facets.FacetValue;

/**
 * Where a person stands in a list on a day.
 *
 * @param place the group, or the reason not to be counted
 * @param item what the list says of the person
 */
public record Placed(String list, String place, boolean isCounted, JsonNode item) {
    /** In the list, counted or not. */
    static final String NAMED = "named";

    /** In a group of the list. */
    static final String COUNTED = "counted";

    private static final String NOT_COUNTED = "not_counted:";

    /** What can be asked for and counted of it. */
    public Stream<FacetValue> facets() {
        return Stream.concat(Stream.of(NAMED), isCounted ? Stream.of(COUNTED, place) : not())
                .map(value -> Facet.inList(list, value));
    }

    private Stream<String> not() {
        return Stream.of(NOT_COUNTED + place);
    }

    /** The value by which a place is asked for. */
    static String value(List<ListDefinition.Group> groups, String place) {
        return groups.stream().anyMatch(group -> group.key().equals(place))
                ? place
                : NOT_COUNTED + place;
    }

    @Override
    public String toString() {
        return "Placed[" + list + " " + place + "]";
    }
}
