package org.habeas.extradition.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.risk.Invented.DAY;
import static org.habeas.extradition.risk.Invented.RULES;
import static org.habeas.extradition.risk.Invented.person;
import static org.habeas.extradition.risk.Invented.protection;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.habeas.docket.Words;
import org.habeas.extradition.Golden;
import org.habeas.extradition.bearing.RiskFact;
import org.habeas.extradition.bearing.RiskFact.AlertForce;
import org.habeas.extradition.bearing.RiskFact.Claim;
import org.habeas.extradition.bearing.RiskFact.Shelter;
import org.habeas.extradition.bearing.RiskFact.Standing;
import org.habeas.extradition.subject.FactKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskRulesTest {

    @Test
    void the_rules_as_a_lawyer_reads_them() {
        String factors =
                RULES.factors().stream()
                        .map(f ->
                                "| %s | %+d%s | %s | %s |"
                                        .formatted(
                                                f.code(),
                                                f.points(),
                                                f.most() == null
                                                        ? ""
                                                        : " each, at most " + f.most(),
                                                f.meaning(),
                                                f.authority()))
                        .collect(Collectors.joining("\n"));
        String levels =
                RULES.levels().stream()
                        .map(l -> "| %s | %d |".formatted(Words.of(l.level()), l.from()))
                        .collect(Collectors.joining("\n"));
        String overrides =
                RULES.overrides().stream()
                        .map(o ->
                                "| %s | %s %s%s | %s |"
                                        .formatted(
                                                o.code(),
                                                Words.of(o.effect()),
                                                Words.of(o.level()),
                                                o.notBeside() == null
                                                        ? ""
                                                        : ", not beside " + o.notBeside(),
                                                o.meaning()))
                        .collect(Collectors.joining("\n"));

        Golden.assertTable(
                "risk-rules-1",
                """
                | factor | points | holds if | authority |
                |---|---|---|---|
                %s

                | level | from |
                |---|---|
                %s

                | override | effect | holds if |
                |---|---|---|
                %s
                """
                        .formatted(factors, levels, overrides));
    }

    @Test
    void every_rule_of_the_data_has_its_condition_and_no_condition_is_without_a_rule() {
        assertThat(Conditions.ALL.keySet())
                .containsExactlyElementsOf(
                        RULES.factors().stream().map(RuleSet.Factor::code).toList());
        assertThat(Overriding.ALL.keySet())
                .containsExactlyElementsOf(
                        RULES.overrides().stream().map(RuleSet.Override::code).toList());
    }

    @ParameterizedTest
    @CsvSource({"0,LOW", "19,LOW", "20,MEDIUM", "39,MEDIUM", "40,HIGH", "64,HIGH", "65,CRITICAL"})
    void the_level_follows_from_the_score(int score, RiskLevel level) {
        assertThat(RULES.level(score)).isEqualTo(level);
    }

    @Test
    void O1_whoever_was_handed_over_to_a_persecuting_state_is_in_no_danger_but_in_harm() {
        assertThat(person().charged("KZ").transferred("KZ").assessed().hostLevel())
                .isEqualTo(RiskLevel.MATERIALISED);
        assertThat(person().charged("KZ").transferred("ES").assessed().hostLevel())
                .isNotEqualTo(RiskLevel.MATERIALISED);
        assertThat(
                        person().charged("KZ")
                                .transferred("KZ")
                                .told(FactKind.CUSTODY, "KZ", "imprisoned")
                                .assessed()
                                .overrides())
                .extracting(Assessment.Applied::code)
                .containsExactly("O1");
    }

    @Test
    void O2_of_the_dead_and_of_those_who_are_in_the_persecuting_state_no_danger_is_told() {
        assertThat(
                        pending()
                                .told(FactKind.CUSTODY, null, "deceased_in_custody")
                                .assessed()
                                .hostLevel())
                .isEqualTo(RiskLevel.NOT_APPLICABLE);
        assertThat(
                        person().charged("KZ")
                                .told(FactKind.CUSTODY, "KZ", "imprisoned")
                                .assessed()
                                .hostLevel())
                .isEqualTo(RiskLevel.NOT_APPLICABLE);
    }

    @Test
    void O2_whoever_a_persecuting_state_looks_for_is_not_there() {
        assertThat(
                        person().charged("KZ")
                                .told(FactKind.CUSTODY, "KZ", "wanted")
                                .assessed()
                                .hostLevel())
                .isNotEqualTo(RiskLevel.NOT_APPLICABLE);
    }

    @Test
    void O2_is_not_guessed_while_nobody_has_told_who_persecutes() {
        assertThat(
                        person().asked("KZ", "UA", Standing.PENDING)
                                .told(FactKind.CUSTODY, "UA", "remand")
                                .assessed()
                                .hostLevel())
                .isEqualTo(RiskLevel.HIGH);
    }

    @Test
    void O3_refugee_status_is_a_ceiling() {
        Assessment refugee = pending().alert(AlertForce.ACTIVE).taken().refugee("UA").assessed();

        assertThat(refugee.score()).isGreaterThan(19);
        assertThat(refugee.hostLevel()).isEqualTo(RiskLevel.LOW);
        assertThat(refugee.overrides()).extracting(Assessment.Applied::code).containsExactly("O3");
    }

    @Test
    void O4_an_interim_measure_is_a_ceiling() {
        Assessment measured =
                pending()
                        .alert(AlertForce.ACTIVE)
                        .taken()
                        .claim("UA", Claim.REFUSED_REMEDY_PENDING)
                        .operation("UA")
                        .measure("UA")
                        .warning()
                        .assessed();

        assertThat(measured.score()).isGreaterThan(39);
        assertThat(measured.hostLevel()).isEqualTo(RiskLevel.MEDIUM);
    }

    @Test
    void O5_an_enforceable_order_is_critical_whatever_protects() {
        assertThat(
                        person().asked("KZ", "UA", Standing.ENFORCEABLE)
                                .refugee("UA")
                                .measure("UA")
                                .assessed()
                                .hostLevel())
                .isEqualTo(RiskLevel.CRITICAL);
    }

    @Test
    void O6_whoever_is_held_for_extradition_is_in_high_danger() {
        assertThat(person().held("UA", false).assessed().hostLevel()).isEqualTo(RiskLevel.HIGH);
        assertThat(person().held("UA", true).assessed().hostLevel()).isEqualTo(RiskLevel.LOW);
        assertThat(
                        person().told(FactKind.CUSTODY, "UA", "extradition_detention")
                                .assessed()
                                .hostLevel())
                .isEqualTo(RiskLevel.HIGH);
    }

    @Test
    void O7_what_is_not_settled_is_not_low() {
        Stream.of(
                        person().fact(protection("UA", Shelter.SUBSIDIARY, true, true, null)),
                        person().fact(
                                        protection(
                                                "UA",
                                                Shelter.SUBSIDIARY,
                                                true,
                                                false,
                                                "2018-07-30")),
                        person().claim("UA", Claim.REFUSED_REMEDY_PENDING),
                        person().asked("KZ", "UA", Standing.SUSPENDED).measure("UA"),
                        person().claim("UA", Claim.PENDING).withoutAsylumLaw("UA"))
                .forEach(person ->
                        assertThat(person.assessed().hostLevel()).isEqualTo(RiskLevel.MEDIUM));
        assertThat(
                        person().fact(
                                        protection(
                                                "UA",
                                                Shelter.SUBSIDIARY,
                                                true,
                                                false,
                                                "2018-07-31"))
                                .assessed()
                                .hostLevel())
                .isEqualTo(RiskLevel.LOW);
        assertThat(
                        person().fact(
                                        protection(
                                                "UA",
                                                Shelter.REFUGEE_STATUS,
                                                true,
                                                false,
                                                "2018-06-01"))
                                .assessed()
                                .hostLevel())
                .as("not if O3 holds")
                .isEqualTo(RiskLevel.LOW);
    }

    @Test
    void O8_where_nobody_knows_where_somebody_is_nothing_counts_that_depends_on_it() {
        Assessment lost =
                person().charged("KZ").alert(AlertForce.BLOCKED).withoutAsylumLaw("UA").assessed();

        assertThat(lost.hostStateUnknown()).isTrue();
        assertThat(lost.hostState()).isNull();
        assertThat(lost.codes()).containsExactly("T5b", "T9");
        assertThat(lost.hostLevel()).isEqualTo(RiskLevel.MEDIUM);
        assertThat(person().charged("KZ").assessed().hostLevel()).isEqualTo(RiskLevel.MEDIUM);
        assertThat(person().taken().assessed().hostLevel()).isEqualTo(RiskLevel.LOW);
    }

    @Test
    void R01_an_application_that_does_not_let_somebody_stay_leaves_a_high_danger() {
        RiskFact exposed =
                new RiskFact.Exposed(
                        Invented.id("application"), Invented.entry("application"), "UA");

        assertThat(levelOf(Standing.PENDING, exposed)).isEqualTo(RiskLevel.HIGH);
        assertThat(levelOf(Standing.SUSPENDED, exposed)).isEqualTo(RiskLevel.MEDIUM);
        assertThat(person().fact(exposed).in("UA").assessed().hostLevel()).isEqualTo(RiskLevel.LOW);
    }

    private static RiskLevel levelOf(Standing request, RiskFact exposed) {
        return person().asked("MD", "UA", request)
                .charged("KZ")
                .fact(exposed)
                .assessed()
                .hostLevel();
    }

    @Test
    void R26_a_request_at_the_initiative_of_a_persecuting_state_threatens_like_its_own() {
        assertThat(
                        person().charged("KZ")
                                .asked("UA", "KZ", "CZ", 1, Standing.PENDING)
                                .assessed()
                                .codes())
                .containsExactly("T1", "T9");
        assertThat(person().charged("KZ").asked("UA", "CZ", Standing.PENDING).assessed().codes())
                .containsExactly("T9");
    }

    @Test
    void T2_takes_the_place_of_T1_only_if_all_are_suspended() {
        assertThat(pending().asked("RU", "KZ", "UA", 1, Standing.SUSPENDED).assessed().codes())
                .containsExactly("T1", "T3");
    }

    @Test
    void T3_counts_states_not_requests_and_not_for_ever() {
        Assessment many =
                pending()
                        .asked("KZ", null, "UA", 2, Standing.PENDING)
                        .asked("RU", "UA", Standing.PENDING)
                        .asked("BY", "UA", Standing.SUSPENDED)
                        .asked("TJ", "UA", Standing.PENDING)
                        .assessed();

        assertThat(many.factors())
                .filteredOn(f -> f.code().equals("T3"))
                .extracting(Assessment.Counted::points)
                .containsExactly(20);
    }

    @Test
    void T8_falls_while_another_protection_is_in_force() {
        assertThat(person().revoked("UA").assessed().codes()).containsExactly("T8");
        assertThat(person().claim("UA", Claim.REFUSED_FINALLY).refugee("UA").assessed().codes())
                .containsExactly("S1");
    }

    @Test
    void T9_ends_with_the_charges_and_with_the_sentence() {
        assertThat(person().told(FactKind.PROSECUTED, "KZ", "discontinued").assessed().codes())
                .isEmpty();
        assertThat(person().told(FactKind.PROSECUTED, "KZ", "convicted_final").assessed().codes())
                .containsExactly("T9");
        assertThat(
                        person().told(FactKind.PROSECUTED, "KZ", "convicted_final")
                                .told(FactKind.SENTENCED, "KZ", "served")
                                .assessed()
                                .codes())
                .isEmpty();
    }

    @Test
    void T10_whoever_is_accused_in_the_same_affair_may_be_next() {
        RiskFact taking = new RiskFact.Taking(Invented.id("other"), Invented.entries("other"));

        assertThat(pending().ofAffair(taking).assessed().codes()).containsExactly("T1", "T10");
        assertThat(pending().toldOfAffair(FactKind.CUSTODY, "abducted").assessed().codes())
                .containsExactly("T1", "T10");
    }

    @Test
    void S3_and_S4_hold_only_in_one_way() {
        assertThat(pending().refugee("PL").in("UA").assessed().codes()).containsExactly("T1", "S3");
        assertThat(
                        person().asked("KZ", "UA", Standing.REFUSED_FINALLY)
                                .asked("RU", "UA", Standing.OVER)
                                .assessed()
                                .codes())
                .isEmpty();
        assertThat(
                        person().asked("KZ", "UA", Standing.REFUSED_FINALLY)
                                .asked("KZ", null, "UA", 2, Standing.PENDING)
                                .assessed()
                                .codes())
                .containsExactly("T1", "T4");
    }

    @Test
    void travelling_is_as_dangerous_as_the_alerts_and_the_requests_elsewhere() {
        assertThat(person().alert(AlertForce.ACTIVE).assessed().travelLevel())
                .isEqualTo(TravelLevel.HIGH);
        assertThat(person().alert(AlertForce.BLOCKED).assessed().travelLevel())
                .isEqualTo(TravelLevel.MEDIUM);
        assertThat(pending().assessed().travelLevel()).isEqualTo(TravelLevel.UNKNOWN);
        assertThat(pending().in("PL").assessed().travelLevel()).isEqualTo(TravelLevel.MEDIUM);
        assertThat(person().alert(AlertForce.DELETED_OTHERWISE).assessed().travelLevel())
                .isEqualTo(TravelLevel.LOW);
        assertThat(person().alert(AlertForce.OVER).assessed().travelLevel())
                .isEqualTo(TravelLevel.UNKNOWN);
    }

    @Test
    void where_somebody_is_held_counts_before_where_they_are_protected() {
        assertThat(person().refugee("PL").held("UA", false).assessed().hostStates())
                .containsExactly("UA");
        assertThat(pending().refugee("PL").assessed().hostStates()).containsExactly("PL");
    }

    @Test
    void of_two_equal_states_the_more_dangerous_is_told() {
        Assessment both =
                person().claim("PL", Claim.PENDING)
                        .claim("UA", Claim.PENDING)
                        .asked("KZ", "UA", Standing.PENDING)
                        .assessed();

        assertThat(both.hostStates()).containsExactly("PL", "UA");
        assertThat(both.hostState()).isEqualTo("UA");
        assertThat(both.codes()).containsExactly("T1");
    }

    @Test
    void the_next_day_on_which_a_protection_changes_the_answer_is_known() {
        RiskInput input =
                person().fact(protection("UA", Shelter.SUBSIDIARY, true, false, "2018-12-31"))
                        .input();

        assertThat(NextChange.ofProtections(input, RULES, DAY)).contains(LocalDate.of(2018, 10, 2));
        assertThat(NextChange.ofProtections(input, RULES, LocalDate.of(2018, 10, 2)))
                .contains(LocalDate.of(2019, 1, 1));
    }

    private static Invented pending() {
        return person().asked("KZ", "UA", Standing.PENDING);
    }
}
