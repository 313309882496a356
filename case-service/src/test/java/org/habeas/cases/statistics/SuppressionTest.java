package org.habeas.cases.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
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
    void E_4_6_a_group_under_five_is_hidden_and_the_total_with_it() {
        Suppression hidden =
                Suppression.of(
                        Map.of(
                                "KZ", new Count(50, 20),
                                "UA", new Count(12, 6),
                                "PL", new Count(2, 1)));

        assertThat(hidden.persons()).containsExactly("PL");
        assertThat(hidden.held()).containsExactly("PL");
        assertThat(hidden.total()).isTrue();
    }

    @Test
    void E_4_6_few_who_are_not_held_are_as_few_as_few_who_are() {
        Suppression hidden =
                Suppression.of(Map.of("KZ", new Count(50, 20), "UA", new Count(12, 11)));

        assertThat(hidden.persons()).isEmpty();
        assertThat(hidden.held()).containsExactly("UA");
        assertThat(hidden.total()).isTrue();
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
    void E_4_6_what_is_shown_is_of_five_at_least_and_what_is_hidden_has_no_total(
            @ForAll("groups") Map<String, Count> groups) {
        Suppression hidden = Suppression.of(groups);

        groups.forEach((value, count) -> {
            boolean few = count.persons() > 0 && count.persons() < 5;
            assertThat(hidden.persons().contains(value)).isEqualTo(few);
            if (!hidden.held().contains(value)) {
                assertThat(count.held())
                        .satisfiesAnyOf(
                                none -> assertThat(none).isZero(),
                                many -> assertThat(many).isGreaterThanOrEqualTo(5));
            }
        });
        assertThat(hidden.held()).containsAll(hidden.persons());
        assertThat(hidden.total()).isEqualTo(!hidden.held().isEmpty());
    }
}
