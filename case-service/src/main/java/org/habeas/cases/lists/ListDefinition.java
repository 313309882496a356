package org.habeas.cases.lists;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.habeas.cases.custody.CustodyStatus;
import org.habeas.cases.facets.FacetValue;
import org.habeas.cases.prisoners.PrisonerList;
import org.jspecify.annotations.Nullable;

/**
 * A list as data: {@code lists/<name>.json}. A person is in the first group whose conditions hold.
 *
 * @param basis whose list this is, or by which rule
 * @param grounds the kinds of facts that are told of each person
 * @param where for each facet, values of which the person has one; {@code *} is any
 * @param unless for each facet, values of which the person has none
 * @param notCounted of the list of political prisoners: words by the reason not to be counted
 */
public record ListDefinition(
        String name,
        String title,
        String basis,
        List<String> grounds,
        Map<String, List<String>> where,
        Map<String, List<String>> unless,
        List<Group> groups,
        Map<String, String> notCounted) {
    /** The list whose rule is more than conditions. */
    static final String POLITICAL_PRISONERS = "political-prisoners";

    private static final String ANY = "*";

    /**
     * One group.
     *
     * @param part the total that it belongs to
     * @param custody of the list of political prisoners: the statuses in this group
     */
    public record Group(
            String key,
            @Nullable String part,
            String title,
            List<CustodyStatus> custody,
            Map<String, List<String>> where) {}

    public ListDefinition {
        grounds = List.copyOf(grounds);
        where = Map.copyOf(where);
        unless = Map.copyOf(unless);
        groups = List.copyOf(groups);
        notCounted = Map.copyOf(notCounted);
    }

    /** The key of the person's group, if this list has one for such a person. */
    Optional<String> groupOf(Set<FacetValue> person) {
        boolean excluded =
                unless.entrySet().stream().anyMatch(c -> has(person, c.getKey(), c.getValue()));
        return excluded || !holds(person, where)
                ? Optional.empty()
                : groups.stream()
                        .filter(group -> holds(person, group.where()))
                        .map(Group::key)
                        .findFirst();
    }

    private static boolean holds(Set<FacetValue> person, Map<String, List<String>> conditions) {
        return conditions.entrySet().stream().allMatch(c -> has(person, c.getKey(), c.getValue()));
    }

    private static boolean has(Set<FacetValue> person, String facet, List<String> values) {
        return person.stream()
                .filter(value -> value.facet().equals(facet))
                .anyMatch(value -> values.contains(ANY) || values.contains(value.value()));
    }

    /** The division of the list of political prisoners. */
    public PrisonerList prisoners() {
        return new PrisonerList(
                groups.stream()
                        .map(g -> new PrisonerList.Group(g.key(), g.part(), g.custody()))
                        .toList(),
                notCounted);
    }

    /** All lists, in the order in which they are told. */
    static List<ListDefinition> all(ObjectMapper mapper) {
        return List.of(read(mapper, "index", String[].class)).stream()
                .map(name -> read(mapper, name))
                .toList();
    }

    /** The list of that name. */
    public static ListDefinition read(ObjectMapper mapper, String name) {
        return read(mapper, name, ListDefinition.class);
    }

    private static <T> T read(ObjectMapper mapper, String name, Class<T> type) {
        String file = "/lists/" + name + ".json";
        try (InputStream data = ListDefinition.class.getResourceAsStream(file)) {
            return mapper.readValue(Objects.requireNonNull(data, file), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
