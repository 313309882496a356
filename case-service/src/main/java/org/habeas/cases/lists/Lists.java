package org.habeas.cases.lists;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.habeas.cases.facets.FacetValue;
import org.habeas.cases.person.PersonFile;
import org.habeas.cases.prisoners.Place.Counted;
import org.habeas.cases.prisoners.Place.NotCounted;
import org.habeas.cases.prisoners.Place.Unlisted;
import org.habeas.cases.prisoners.PrisonerRule;
import org.habeas.cases.prisoners.Situations;
import org.habeas.platform.problem.Refusal;

/** The lists there are, and where a person stands in each of them. */
@ApplicationScoped
public class Lists {
    private final List<ListDefinition> all;
    private final PrisonerRule prisoners;
    private final ObjectMapper mapper;

    Lists(ObjectMapper mapper) {
        this.mapper = mapper;
        all = ListDefinition.all(mapper);
        prisoners = new PrisonerRule(of(ListDefinition.POLITICAL_PRISONERS).prisoners());
    }

    List<ListDefinition> all() {
        return all;
    }

    final ListDefinition of(String name) {
        return all.stream()
                .filter(list -> list.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("list"));
    }

    /**
     * Where the person stands on the day of the file.
     *
     * @param facets what is true of the person on that day
     */
    public List<Placed> of(PersonFile file, Set<FacetValue> facets) {
        return all.stream().flatMap(list -> place(list, file, facets).stream()).toList();
    }

    private Optional<Placed> place(ListDefinition list, PersonFile file, Set<FacetValue> facets) {
        return list.name().equals(ListDefinition.POLITICAL_PRISONERS)
                ? prisoner(list, file)
                : list.groupOf(facets).map(group -> counted(list, group, file));
    }

    private Optional<Placed> prisoner(ListDefinition list, PersonFile file) {
        return switch (prisoners.of(Situations.of(file))) {
            case Unlisted _ -> Optional.empty();
            case Counted counted -> Optional.of(counted(list, counted.group(), file));
            case NotCounted not -> Optional.of(notCounted(list, not.reason(), file));
        };
    }

    private Placed counted(ListDefinition list, String group, PersonFile file) {
        Listed item = Listed.Item.of(file, list.grounds());
        return new Placed(list.name(), group, true, mapper.valueToTree(item));
    }

    private Placed notCounted(ListDefinition list, String reason, PersonFile file) {
        String words = list.notCounted().getOrDefault(reason, reason);
        Listed item = Listed.Uncounted.of(file, list.grounds(), reason, words);
        return new Placed(list.name(), reason, false, mapper.valueToTree(item));
    }

    /** Every place of the list, by group or reason. */
    static Stream<String> places(ListDefinition list) {
        return Stream.concat(
                list.groups().stream().map(ListDefinition.Group::key),
                list.notCounted().keySet().stream());
    }
}
