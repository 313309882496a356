package org.habeas.extradition.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.platform.json.Json;
import org.junit.jupiter.api.Test;

class TreatyRegimesTest {
    private static final LocalDate DAY = LocalDate.of(2018, 5, 1);

    private final TreatyRegimes regimes = new TreatyRegimes(Json.mapper());

    @Test
    void a_convention_applies_between_two_of_its_parties_from_when_it_binds_both() {
        TreatyRegime regime = only("UA", "CZ", DAY);

        assertThat(regime.instrument()).isEqualTo("ece-1957");
        assertThat(regime.states()).containsExactly("CZ", "UA");
        assertThat(regime.from().iso()).isEqualTo("1998");
        assertThat(regime.inForce()).isEqualTo(Holds.YES);
        assertThat(only("UA", "CZ", LocalDate.of(1997, 12, 31)).inForce()).isEqualTo(Holds.NO);
    }

    @Test
    void in_the_year_of_its_entry_into_force_we_do_not_know() {
        assertThat(only("UA", "CZ", LocalDate.of(1998, 3, 1)).inForce()).isEqualTo(Holds.UNKNOWN);
    }

    @Test
    void the_arrest_warrant_takes_the_place_of_the_convention_between_those_who_apply_it() {
        List<TreatyRegime> between = regimes.of("FR", "ES", DAY);

        assertThat(between)
                .filteredOn(r -> r.inForce() == Holds.YES)
                .extracting(TreatyRegime::instrument)
                .containsExactly("eaw-2002");
        assertThat(only("FR", "UA", DAY).until()).isNull();
    }

    @Test
    void a_withdrawal_on_a_day_that_is_not_certain_leaves_it_open_whether_it_applies() {
        assertThat(only("KZ", "UA", DAY).inForce()).isEqualTo(Holds.YES);
        assertThat(only("KZ", "UA", LocalDate.of(2023, 6, 1)).inForce()).isEqualTo(Holds.UNKNOWN);
        assertThat(only("KZ", "UA", LocalDate.of(2025, 1, 1)).inForce()).isEqualTo(Holds.NO);
    }

    @Test
    void no_regime_is_assumed_where_none_is_listed() {
        assertThat(regimes.of("KZ", "CZ", DAY)).isEmpty();
    }

    @Test
    void what_nobody_has_compared_with_the_authority_says_so() {
        assertThat(only("UA", "CZ", DAY).confirmed()).isFalse();
        assertThat(only("UA", "CZ", DAY).authority()).contains("CETS No. 024");
    }

    @Test
    void a_regime_is_known_by_its_id_and_its_states_in_either_order() {
        UUID id = only("UA", "CZ", DAY).id();

        assertThat(regimes.one(id, DAY)).contains(only("CZ", "UA", DAY));
        assertThat(regimes.isBetween(id, "UA", "CZ")).isTrue();
        assertThat(regimes.isBetween(id, "UA", "RU")).isFalse();
        assertThat(regimes.isBetween(UUID.randomUUID(), "UA", "CZ")).isFalse();
    }

    @Test
    void every_date_of_the_data_is_an_interval_and_no_party_stands_twice() {
        assertThat(regimes.of(null, null, DAY))
                .allSatisfy(regime -> {
                    assertThat(regime.from().earliest()).isNotNull();
                    assertThat(regime.states()).doesNotHaveDuplicates().isSorted();
                    assertThat(regime.authority()).isNotBlank();
                });
    }

    private TreatyRegime only(String state, String other, LocalDate day) {
        List<TreatyRegime> between =
                regimes.of(state, other, day).stream()
                        .filter(r -> !r.instrument().equals("ece-1957") || !state.equals("RU"))
                        .toList();
        assertThat(between).hasSize(1);
        return between.getFirst();
    }
}
