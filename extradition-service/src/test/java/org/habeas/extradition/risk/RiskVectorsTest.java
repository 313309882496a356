package org.habeas.extradition.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.risk.Invented.person;
import static org.habeas.extradition.risk.Invented.protection;

import java.time.LocalDate;
import org.habeas.extradition.bearing.RiskFact.AlertForce;
import org.habeas.extradition.bearing.RiskFact.Claim;
import org.habeas.extradition.bearing.RiskFact.Shelter;
import org.habeas.extradition.bearing.RiskFact.Standing;
import org.junit.jupiter.api.Test;

/** The acceptance vectors of {@code domain-model.md C.3}. */
class RiskVectorsTest {

    @Test
    void V1_on_bail_with_a_suspended_request_and_protection_refused() {
        Assessment v1 =
                person().asked("KZ", "UA", Standing.SUSPENDED)
                        .held("UA", true)
                        .claim("UA", Claim.REFUSED_REMEDY_PENDING)
                        .operation("UA")
                        .warning()
                        .assessed(LocalDate.of(2018, 5, 1));

        assertSays(v1, "UA", 55, 55, RiskLevel.HIGH, "T2", "T6b", "T7", "T11", "T13");
    }

    @Test
    void V2_subsidiary_protection_whose_extension_is_pending() {
        Assessment v2 =
                person().asked("RU", "KZ", "CZ", 2, Standing.REFUSED_FINALLY)
                        .asked("UA", "KZ", "CZ", 1, Standing.REFUSED_FINALLY)
                        .charged("KZ")
                        .taken()
                        .operation("CZ")
                        .warning()
                        .fact(protection("CZ", Shelter.SUBSIDIARY, true, true, null))
                        .alert(AlertForce.DELETED_OTHERWISE)
                        .motiveFound()
                        .assessed(LocalDate.of(2018, 5, 1));

        assertSays(
                v2,
                "CZ",
                -10,
                0,
                RiskLevel.MEDIUM,
                "T4",
                "T9",
                "T10",
                "T11",
                "T13",
                "S2",
                "S4",
                "S5b",
                "S6");
        assertThat(v2.overrides()).extracting(Assessment.Applied::code).containsExactly("O7");
    }

    @Test
    void V4_a_refugee_whose_requests_were_refused() {
        Assessment v4 =
                person().asked("KZ", null, "CH", 2, Standing.REFUSED_FINALLY)
                        .charged("KZ")
                        .taken()
                        .operation("CH")
                        .refugee("CH")
                        .motiveFound()
                        .assessed(LocalDate.of(2021, 1, 8));

        assertSays(v4, "CH", -25, 0, RiskLevel.LOW, "T4", "T9", "T10", "T11", "S1", "S4", "S6");
    }

    @Test
    void V5_protection_refused_with_a_remedy_pending() {
        Assessment v5 =
                person().asked("RU", "KZ", "FR", 1, Standing.REFUSED_FINALLY)
                        .asked("UA", "KZ", "FR", 1, Standing.REFUSED_FINALLY)
                        .claim("FR", Claim.REFUSED_REMEDY_PENDING)
                        .charged("KZ")
                        .taken()
                        .operation("FR")
                        .alert(AlertForce.DELETED_ON_RIGHTS_GROUND)
                        .motiveFound()
                        .assessed(LocalDate.of(2018, 6, 1));

        assertSays(v5, "FR", -5, 0, RiskLevel.MEDIUM, "T7", "T9", "T10", "T11", "S4", "S5a", "S6");
        assertThat(v5.overrides()).extracting(Assessment.Applied::code).containsExactly("O7");
    }

    @Test
    void V7_taken_to_a_persecuting_state() {
        assertThat(person().charged("KZ").taken().transferred("KZ").assessed().hostLevel())
                .isEqualTo(RiskLevel.MATERIALISED);
    }

    @Test
    void V8_pending_with_a_red_notice_held_and_charged() {
        assertSays(v8().assessed(), "UA", 85, 85, RiskLevel.CRITICAL, "T1", "T5a", "T6a", "T9");
    }

    @Test
    void V9_the_floor_of_detention_beats_the_ceiling_of_an_interim_measure() {
        Assessment v9 = v8().measure("UA").assessed();

        assertSays(v9, "UA", 35, 35, RiskLevel.HIGH, "T1", "T5a", "T6a", "T9", "S7");
        assertThat(v9.overrides())
                .extracting(Assessment.Applied::code)
                .containsExactly("O4", "O6", "O7");
    }

    @Test
    void V11_two_requesting_states_one_of_them_again() {
        Assessment v11 =
                person().asked("KZ", null, "UA", 2, Standing.PENDING)
                        .asked("RU", "UA", Standing.PENDING)
                        .alert(AlertForce.ACTIVE)
                        .charged("KZ")
                        .assessed();

        assertSays(v11, "UA", 90, 90, RiskLevel.CRITICAL, "T1", "T3", "T4", "T5a", "T9");
    }

    @Test
    void V12_subsidiary_protection_and_a_suspended_request() {
        Assessment v12 =
                person().asked("KZ", "PL", Standing.SUSPENDED)
                        .fact(protection("PL", Shelter.SUBSIDIARY, true, false, null))
                        .assessed();

        assertSays(v12, "PL", -5, 0, RiskLevel.MEDIUM, "T2", "S2");
    }

    private static Invented v8() {
        return person().asked("KZ", "UA", Standing.PENDING)
                .alert(AlertForce.ACTIVE)
                .held("UA", false)
                .charged("KZ");
    }

    private static void assertSays(
            Assessment assessment,
            String host,
            int sum,
            int score,
            RiskLevel level,
            String... codes) {
        assertThat(assessment.codes()).containsExactly(codes);
        assertThat(assessment.hostState()).isEqualTo(host);
        assertThat(assessment.sum()).isEqualTo(sum);
        assertThat(assessment.score()).isEqualTo(score);
        assertThat(assessment.hostLevel()).isEqualTo(level);
        assertThat(assessment.factors()).allSatisfy(f -> assertThat(f.entryIds()).isNotEmpty());
    }
}
