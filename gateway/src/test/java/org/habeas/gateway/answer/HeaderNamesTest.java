package org.habeas.gateway.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderNamesTest {
    private static final Set<String> WHOLE = Set.of("via", "server", "a");
    private final HeaderNames names = HeaderNames.of("via", "server", "a", "x-habeas-*");

    @ParameterizedTest
    @ValueSource(
            strings = {"via", "VIA", "Server", "X-Habeas-View", "x-habeas-", "X-HABEAS-clearance"})
    void a_name_is_known_in_whatever_case(String name) {
        assertThat(names.contains(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vi", "viaduct", "x-habeas", "x-habea", "habeas-x", "-", "6"})
    void no_other_name_is(String name) {
        assertThat(names.contains(name)).isFalse();
    }

    @Property
    void it_knows_what_a_comparison_of_all_of_them_knows(
            @ForAll @CharRange(from = '!', to = '~') @StringLength(max = 3) String name) {
        assertThat(names.contains(name)).isEqualTo(WHOLE.contains(name.toLowerCase(Locale.ROOT)));
    }
}
