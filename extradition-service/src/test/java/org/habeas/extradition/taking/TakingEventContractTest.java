package org.habeas.extradition.taking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.extradition.Contract;
import org.habeas.extradition.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TakingEventContractTest {

    @ParameterizedTest
    @EnumSource
    void whichever_docket_tells_of_a_taking_tells_as_agreed(TakingKind kind) {
        Contract.assertFits(taking(kind, "2017-02").event());
    }

    @Test
    void two_dockets_tell_of_the_same_taking_if_it_can_be_the_same_day() {
        Taking told = taking(TakingKind.RENDITION, "2017-02");

        assertThat(told.isSameAs(taking(TakingKind.RENDITION, "2017"))).isTrue();
        assertThat(told.isSameAs(taking(TakingKind.RENDITION, "../.."))).isTrue();
        assertThat(told.isSameAs(taking(TakingKind.RENDITION, "2010"))).isFalse();
    }

    private static Taking taking(TakingKind kind, String when) {
        return new Taking(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                kind,
                FuzzyDate.parse(when),
                LocalDate.of(2017, 2, 28),
                Told.NOW,
                null,
                "KZ",
                Visibility.PUBLIC,
                List.of());
    }
}
