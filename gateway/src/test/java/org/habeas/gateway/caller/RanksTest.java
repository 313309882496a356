package org.habeas.gateway.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.docket.Visibility;
import org.junit.jupiter.api.Test;

class RanksTest {

    @Provide
    Arbitrary<Set<String>> roles() {
        return Arbitraries.of("partner", "editor", "reviewer", "administrator", "stranger").set();
    }

    @Property
    void who_is_lowered_keeps_no_role_that_clears_for_more(
            @ForAll("roles") Set<String> roles, @ForAll Visibility clearance) {
        Set<String> left = Ranks.within(roles, clearance);

        Visibility before = Ranks.clearance(roles);
        Visibility lesser = before.compareTo(clearance) <= 0 ? before : clearance;
        assertThat(Ranks.clearance(left)).isEqualTo(lesser);
        assertThat(left.contains("administrator")).isEqualTo(roles.contains("administrator"));
    }

    @Test
    void a_reviewer_who_may_read_confidential_is_an_editor() {
        assertThat(Ranks.within(Set.of("reviewer"), Visibility.CONFIDENTIAL))
                .containsExactly("editor");
    }

    @Test
    void a_role_that_nobody_knows_clears_nothing() {
        assertThat(Ranks.clearance(Set.of("REVIEWER", "root"))).isEqualTo(Visibility.PUBLIC);
    }
}
