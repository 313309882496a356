package org.habeas.cases.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.cases.facets.Count;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    @Test
    void E_4_6_a_group_under_five_is_hidden_and_the_next_smallest_with_it() {
        Suppression hidden =
                Suppression.of(
                        Map.of(
                                "KZ", new Count(50, 20),
                                "UA", new Count(12, 6),
                                "PL", new Count(2, 1)));

        assertThat(hidden.persons()).containsExactlyInAnyOrder("PL", "UA");
        assertThat(hidden.held()).containsExactlyInAnyOrder("PL", "UA");
        assertThat(hidden.total()).isFalse();
    }

    @Test
    void E_4_6_two_small_groups_that_are_few_together_hide_a_third() {
        Suppression hidden =
                Suppression.of(
                        Map.of(
                                "KZ", new Count(50, 0),
                                "UA", new Count(12, 0),
                                "PL", new Count(1, 0),
                                "CZ", new Count(1, 0)));

        assertThat(hidden.persons()).containsExactlyInAnyOrder("PL", "CZ", "UA");
    }

    @Test
    void E_4_6_the_only_group_hides_the_total() {
        assertThat(Suppression.of(Map.of("KZ", new Count(3, 0))).total()).isTrue();
    }

    @Test
    void E_4_6_few_who_are_not_held_are_as_few_as_few_who_are() {
        Suppression hidden =
                Suppression.of(Map.of("KZ", new Count(50, 20), "UA", new Count(12, 11)));

        assertThat(hidden.persons()).isEmpty();
        assertThat(hidden.held()).containsExactlyInAnyOrder("KZ", "UA");
    }

    @Test
    void where_nobody_is_few_everything_is_told() {
        Suppression hidden =
                Suppression.of(Map.of("KZ", new Count(50, 20), "UA", new Count(12, 0)));

        assertThat(hidden).isEqualTo(Suppression.none());
    }

    @Provide
    Arbitrary<Map<String, Count>> groups() {
        Arbitrary<Count> counts =
                Combinators.combine(
                                Arbitraries.longs().between(1, 30),
                                Arbitraries.integers().between(0, 100))
                        .as((persons, part) -> new Count(persons, persons * part / 100));
        return counts.list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(list -> {
                    Map<String, Count> groups = new LinkedHashMap<>();
                    list.forEach(count -> groups.put("g" + groups.size(), count));
                    return groups;
                });
    }

    @Property
    void E_4_6_what_is_hidden_cannot_be_had_by_subtraction(
            @ForAll("groups") Map<String, Count> groups) {
        Suppression hidden = Suppression.of(groups);

        groups.forEach((value, count) -> {
            if (count.persons() < Suppression.LEAST) {
                assertThat(hidden.persons()).contains(value);
            }
        });
        assertThat(hidden.held()).containsAll(hidden.persons());
        if (!hidden.total()) {
            safe(hidden.persons(), groups, true);
            safe(hidden.held(), groups, false);
        }
    }

    private static void safe(Set<String> hidden, Map<String, Count> groups, boolean persons) {
        if (!hidden.isEmpty()) {
            long sum =
                    groups.entrySet().stream()
                            .filter(group -> hidden.contains(group.getKey()))
                            .map(Map.Entry::getValue)
                            .mapToLong(count -> persons ? count.persons() : count.held())
                            .sum();
            assertThat(hidden).hasSizeGreaterThan(1);
            assertThat(sum).isGreaterThanOrEqualTo(Suppression.LEAST);
        }
    }
}
