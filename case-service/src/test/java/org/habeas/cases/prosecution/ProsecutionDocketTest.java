package org.habeas.cases.prosecution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.prosecution.ProsecutionExamples.*;

import java.time.Period;
import java.util.Set;
import org.habeas.cases.Story;
import org.habeas.docket.Expectation;
import org.junit.jupiter.api.Test;

class ProsecutionDocketTest {
    private final Story<ProsecutionAct, ProsecutionState> story =
            new Story<>(new ProsecutionDocket());

    @Test
    void a_witness_in_a_case_about_their_own_conduct_stays_a_witness() {
        story.tell("2018-03", INVESTIGATION).tell("2018-04", WITNESS);

        assertThat(status()).isEqualTo(ProceduralStatus.WITNESS);
        assertThat(charge("discord")).isEqualTo(ChargeState.INVESTIGATED);
    }

    @Test
    void a_charge_makes_the_witness_an_accused() {
        story.tell("2018-03", WITNESS).tell("2018-04-05", DISCORD);

        assertThat(status()).isEqualTo(ProceduralStatus.ACCUSED);
    }

    @Test
    void a_jury_acquits_a_higher_court_sends_back_and_the_retrial_convicts() {
        story.tell("2011-08-10", DISCORD)
                .tell("2012-08-28", ACQUITTED)
                .tell("2012-10-01", REMITTED)
                .tell("2012-12-07", CONVICTED)
                .tell("2012-12-07", FIVE_YEARS);

        assertThat(story.asOf("2012-09-01").status()).isEqualTo(ProceduralStatus.ACQUITTED);
        assertThat(story.asOf("2012-11-01").status()).isEqualTo(ProceduralStatus.ACCUSED);
        assertThat(status()).isEqualTo(ProceduralStatus.CONVICTED_NOT_FINAL);
        assertThat(story.misfits()).isEmpty();
    }

    @Test
    void a_sentence_alone_tells_of_a_conviction() {
        story.tell("../2016-11-28", DISCORD).tell("2016-11-28", FIVE_YEARS);

        assertThat(status()).isEqualTo(ProceduralStatus.CONVICTED_NOT_FINAL);

        story.tell("2017-01-20", IN_FORCE);

        assertThat(status()).isEqualTo(ProceduralStatus.CONVICTED_FINAL);
    }

    @Test
    void a_charge_told_without_a_date_does_not_reopen_a_judged_one() {
        story.tell("2017-09-07", CONVICTED).undated("2018-04-28", DISCORD);

        assertThat(charge("discord")).isEqualTo(ChargeState.CONVICTED);
        assertThat(story.atLast().charge("discord").orElseThrow().offence())
                .isEqualTo(OffenceKind.INCITEMENT_OF_DISCORD);
    }

    @Test
    void an_appeal_is_pending_until_the_judgment_is_final() {
        story.tell("2017-01-01", DISCORD).tell("2017-05-16", CONVICTED).tell("2017-06-01", APPEAL);

        assertThat(story.atLast().appealPending()).isTrue();

        story.tell("2017-07-01", FINAL);

        assertThat(story.atLast().appealPending()).isFalse();
        assertThat(status()).isEqualTo(ProceduralStatus.CONVICTED_FINAL);
    }

    @Test
    void a_quashed_conviction_ends_the_sentence_as_well() {
        story.tell("2017-01-01", DISCORD)
                .tell("2017-05-16", CONVICTED)
                .tell("2017-05-16", FIVE_YEARS)
                .tell("2017-07-01", FINAL)
                .tell("2019-01-01", QUASHED);

        assertThat(charge("discord")).isEqualTo(ChargeState.QUASHED);
        assertThat(sentence("first")).isEqualTo(SentenceExecutionState.QUASHED);
        assertThat(status()).isEqualTo(ProceduralStatus.DISCONTINUED);
    }

    @Test
    void parole_can_be_revoked() {
        story.tell("2011-10-04", FIVE_YEARS)
                .tell("2011-12-01", IN_FORCE)
                .tell("2011-12-01", BEING_SERVED)
                .tell("2018-04-11", PAROLE);

        assertThat(sentence("first")).isEqualTo(SentenceExecutionState.PAROLED);

        story.tell("2018-09-11", PAROLE_REVOKED);

        assertThat(sentence("first")).isEqualTo(SentenceExecutionState.BEING_SERVED);
        assertThat(story.misfits()).isEmpty();
    }

    @Test
    void an_act_about_a_sentence_that_nobody_told_of_is_a_misfit() {
        story.tell("2017-05-16", BEING_SERVED);

        assertThat(story.atLast().sentences()).isEmpty();
        assertThat(story.misfits()).containsExactly("does-not-fit:execution_started");
    }

    @Test
    void INV_C_05_a_reclassified_charge_has_one_successor_and_is_kept() {
        story.tell("2018-03-27", DISCORD).tell("2018-04", MILDER);

        Charge old = story.atLast().charge("discord").orElseThrow();
        Charge now = story.atLast().charge("insult").orElseThrow();

        assertThat(old.state()).isEqualTo(ChargeState.RECLASSIFIED);
        assertThat(old.replacedBy()).isEqualTo("insult");
        assertThat(now.replaces()).isEqualTo("discord");
        assertThat(now.state()).isEqualTo(ChargeState.BROUGHT);
        assertThat(status()).isEqualTo(ProceduralStatus.ACCUSED);
    }

    @Test
    void INV_C_05_another_successor_is_an_alternative_and_not_a_second_one() {
        story.tell("2018-03-27", DISCORD)
                .tell("2018-04", MILDER)
                .tell("2018-05-02", reclassified("discord", "disobedience"));

        assertThat(story.folded("2020-01-01").contradictions()).hasSize(1);
        assertThat(story.atLast().charges()).hasSize(2);
    }

    @Test
    void INV_C_06_an_acquittal_on_one_charge_does_not_end_the_other() {
        story.tell("2015-01-01", DISCORD)
                .tell("2015-01-01", LIBEL)
                .tell("2017-01-19", ACQUITTED)
                .tell(
                        "2017-01-19",
                        new ProsecutionAct.Convicted(
                                Set.of("libel"), null, null, null, null, null));

        assertThat(charge("discord")).isEqualTo(ChargeState.ACQUITTED);
        assertThat(charge("libel")).isEqualTo(ChargeState.CONVICTED);
        assertThat(status()).isEqualTo(ProceduralStatus.CONVICTED_NOT_FINAL);
    }

    @Test
    void INV_C_06_the_last_charge_dropped_discontinues_the_case() {
        story.tell("2015-01-01", DISCORD).tell("2015-01-01", LIBEL).tell("2016-01-01", DROPPED);

        assertThat(status()).isEqualTo(ProceduralStatus.ACCUSED);
        assertThat(story.atLast().remainingCharges()).isEqualTo(1);

        story.tell("2016-02-01", dropped("libel"));

        assertThat(status()).isEqualTo(ProceduralStatus.DISCONTINUED);
        assertThat(story.atLast().remainingCharges()).isZero();
    }

    @Test
    void INV_C_07_contradicting_sentences_are_alternatives_and_never_summed() {
        story.tell("2017-10-10", pronounced("three", "three years", null, null))
                .tell("2018-03", pronounced("ten", "10 years and 6 months", null, null));

        var folded = story.folded("2020-01-01");

        assertThat(folded.contradictions()).hasSize(1);
        assertThat(folded.contradictions().getFirst().alternatives()).hasSize(1);
        assertThat(folded.state().sentences()).hasSize(1);
    }

    @Test
    void INV_C_07_a_sentence_that_replaces_another_coexists_with_it() {
        story.tell("2015-10-29", FIVE_YEARS)
                .tell(
                        "2017-01-19",
                        pronounced(
                                "second",
                                "one and a half years",
                                SentenceKind.REPLACEMENT_LEVEL_NOT_STATED,
                                "first"));

        assertThat(story.folded("2020-01-01").contradictions()).isEmpty();
        assertThat(sentence("first")).isEqualTo(SentenceExecutionState.REPLACED);
        assertThat(sentence("second")).isEqualTo(SentenceExecutionState.PRONOUNCED);
    }

    @Test
    void INV_C_08_a_commutation_takes_effect_when_it_enters_into_force() {
        story.tell("2016-11-28", FIVE_YEARS)
                .tell("2017-01-20", IN_FORCE)
                .tell("2017-01-20", BEING_SERVED)
                .tell("2018-04-13", COMMUTED)
                .expect("2018-04-29", REST_IN_FORCE);

        assertThat(sentenceOn("2018-04-28", "first"))
                .isEqualTo(SentenceExecutionState.BEING_SERVED);
        assertThat(sentenceOn("2018-04-30", "first"))
                .isEqualTo(SentenceExecutionState.BEING_SERVED);
        assertThat(story.folded("2018-04-30").expectations())
                .extracting(Expectation::status)
                .containsExactly(Expectation.Status.DUE_UNCONFIRMED);

        story.tell("2018-04-29", REST_IN_FORCE);

        assertThat(sentenceOn("2018-04-28", "first"))
                .isEqualTo(SentenceExecutionState.BEING_SERVED);
        assertThat(sentenceOn("2018-04-30", "first")).isEqualTo(SentenceExecutionState.COMMUTED);
        assertThat(sentenceOn("2018-04-30", "rest")).isEqualTo(SentenceExecutionState.IN_FORCE);
        assertThat(story.misfits()).isEmpty();
    }

    @Test
    void INV_C_08_a_judgment_that_becomes_final_does_not_put_a_commutation_into_force() {
        story.tell("2016-11-28", FIVE_YEARS)
                .tell("2016-12-28", IN_FORCE)
                .tell("2018-04-13", COMMUTED)
                .tell("2018-04-14", FINAL);

        assertThat(sentence("rest")).isEqualTo(SentenceExecutionState.PRONOUNCED);
    }

    @Test
    void INV_C_17_a_sentence_in_absentia_is_in_force_and_served_by_nobody() {
        story.tell("2018-10", inAbsentia("first"))
                .tell("2018-11", IN_FORCE)
                .tell("2018-12", BEING_SERVED);

        assertThat(story.atLast().absentee()).isTrue();
        assertThat(sentence("first")).isEqualTo(SentenceExecutionState.NOT_EXECUTABLE_ABSENTEE);
        assertThat(story.atLast().sentence("first").orElseThrow().inForceSince()).isNotNull();
        assertThat(story.misfits()).containsExactly("does-not-fit:execution_started");
        assertThat(status()).isEqualTo(ProceduralStatus.CONVICTED_FINAL);
    }

    @Test
    void the_code_is_read_in_Latin_letters_and_kept_as_printed() {
        LegalProvision printed =
                new LegalProvision("KZ-\u0421\u0421", null, "174", null, null, null, null, null);

        assertThat(printed.code()).isEqualTo("KZ-CC");
        assertThat(printed.raw()).isEqualTo("KZ-\u0421\u0421");
        assertThat(article("174").raw()).isNull();
    }

    @Test
    void a_code_named_in_Cyrillic_is_not_touched() {
        LegalProvision printed =
                new LegalProvision("УК РК", null, "174", null, null, null, null, null);

        assertThat(printed.code()).isEqualTo("УК РК");
    }

    @Test
    void INV_C_05_a_chain_of_any_length_is_shown_at_each_of_its_charges() {
        story.tell("2018-03-27", DISCORD)
                .tell("2018-04-01", reclassified("discord", "insult"))
                .tell("2018-04-02", reclassified("insult", "disobedience"))
                .tell("2018-04-03", reclassified("disobedience", "assembly"));

        assertThat(story.atLast().charges())
                .hasSize(4)
                .allSatisfy(charge ->
                        assertThat(charge.chain())
                                .containsExactly("discord", "insult", "disobedience", "assembly"));
        assertThat(charge("disobedience")).isEqualTo(ChargeState.RECLASSIFIED);
        assertThat(status()).isEqualTo(ProceduralStatus.ACCUSED);
        assertThat(story.misfits()).isEmpty();
    }

    @Test
    void INV_C_05_a_chain_has_no_circle_and_no_charge_is_lost_in_one() {
        story.tell("2018-03-27", DISCORD)
                .tell("2018-04-01", reclassified("discord", "insult"))
                .tell("2018-04-02", reclassified("insult", "discord"));

        assertThat(story.atLast().charges()).hasSize(2);
        assertThat(charge("discord")).isEqualTo(ChargeState.RECLASSIFIED);
        assertThat(story.misfits()).containsExactly("does-not-fit:reclassified");
    }

    @Test
    void a_charge_that_is_known_keeps_its_facts_when_another_one_becomes_it() {
        story.tell("2018-03-27", DISCORD)
                .tell("2018-03-28", LIBEL)
                .tell("2018-04-01", reclassified("discord", "libel"));

        Charge libel = story.atLast().charge("libel").orElseThrow();

        assertThat(libel.offence()).isEqualTo(OffenceKind.LIBEL);
        assertThat(libel.replaces()).isEqualTo("discord");
    }

    @Test
    void INV_C_06_an_acquittal_of_some_charges_on_appeal_ends_no_sentence() {
        story.tell("2015-01-01", DISCORD)
                .tell("2015-10-29", FIVE_YEARS)
                .tell("2016-01-01", ACQUITTED);

        assertThat(sentence("first")).isEqualTo(SentenceExecutionState.PRONOUNCED);
        assertThat(status()).isEqualTo(ProceduralStatus.CONVICTED_NOT_FINAL);
    }

    @Test
    void an_acquittal_of_everything_on_appeal_ends_the_sentence() {
        story.tell("2015-01-01", DISCORD)
                .tell("2015-10-29", CONVICTED)
                .tell("2015-10-29", FIVE_YEARS)
                .tell("2016-01-01", ACQUITTED_OF_ALL);

        assertThat(sentence("first")).isEqualTo(SentenceExecutionState.QUASHED);
        assertThat(status()).isEqualTo(ProceduralStatus.ACQUITTED);
        assertThat(story.misfits()).isEmpty();
    }

    @Test
    void what_a_quashed_sentence_was_pronounced_for_falls_with_it() {
        story.tell("2015-01-01", DISCORD)
                .tell("2015-10-29", FIVE_YEARS)
                .tell("2016-01-01", QUASHED);

        assertThat(charge("discord")).isEqualTo(ChargeState.QUASHED);
        assertThat(status()).isEqualTo(ProceduralStatus.DISCONTINUED);
        assertThat(story.misfits()).isEmpty();
    }

    @Test
    void INV_C_07_sentences_of_two_trials_both_stand() {
        story.tell("2010", trial("trial-2010"))
                .tell("2012", trial("trial-2012"))
                .tell("2010-12-31", pronouncedAt("trial-2010", "first", "14 years"))
                .tell("2012-12-31", pronouncedAt("trial-2012", "second", "10 years"));

        assertThat(story.folded("2020-01-01").contradictions()).isEmpty();
        assertThat(story.atLast().sentences()).hasSize(2);
    }

    @Test
    void INV_C_08_a_day_of_entry_into_force_that_is_announced_in_a_judgment_changes_nothing() {
        story.tell("2016-11-28", FIVE_YEARS)
                .tell("2017-01-20", IN_FORCE)
                .tell("2017-01-20", BEING_SERVED)
                .tell("2018-04-13", commutedFrom("2018-04-29"));

        assertThat(sentence("first")).isEqualTo(SentenceExecutionState.BEING_SERVED);
        assertThat(sentence("rest")).isEqualTo(SentenceExecutionState.PRONOUNCED);
        assertThat(story.atLast().decisions().getLast().entersIntoForceOn()).isNotNull();
    }

    @Test
    void INV_C_16_what_the_court_ordered_and_how_long_it_lasted_are_told_apart() {
        story.tell("2012-10-08", credited("2012-10-08", null))
                .tell("2012-11-19", IN_FORCE)
                .tell("2012-11-19", BEING_SERVED)
                .tell("2016-08-17", EARLY);

        Sentence served = story.atLast().sentence("first").orElseThrow();

        assertThat(served.components().getFirst().duration().period()).isEqualTo(Period.ofYears(5));
        assertThat(served.actualDuration()).isEqualTo(Period.of(3, 10, 9));
    }

    @Test
    void INV_C_16_an_end_known_by_its_month_gives_no_actual_duration() {
        story.tell("2012-10-08", credited("2012-10-08", null))
                .tell("2012-11-19", IN_FORCE)
                .tell("2012-11-19", BEING_SERVED)
                .tell("2016-08", EARLY);

        assertThat(story.atLast().sentence("first").orElseThrow().actualDuration()).isNull();
    }

    @Test
    void INV_C_17_a_conviction_in_absentia_makes_its_sentence_one_that_nobody_serves() {
        story.tell("2018-10", convictedInAbsentia())
                .tell("2018-10", FIVE_YEARS)
                .tell("2018-12-01", IN_FORCE)
                .tell("2018-12-02", BEING_SERVED);

        assertThat(sentence("first")).isEqualTo(SentenceExecutionState.NOT_EXECUTABLE_ABSENTEE);
        assertThat(story.misfits()).containsExactly("does-not-fit:execution_started");
    }

    @Test
    void INV_C_17_a_retrial_in_presence_can_be_served() {
        story.tell("2018-10-01", inAbsentia("first"))
                .tell("2019-01-01", REMITTED)
                .tell("2019-06-01", pronounced("second", "3 years", SentenceKind.RETRIAL, "first"))
                .tell("2019-07-01", new ProsecutionAct.SentenceEnteredIntoForce("second"))
                .tell("2019-07-02", started("second", null, null));

        assertThat(sentence("second")).isEqualTo(SentenceExecutionState.BEING_SERVED);
        assertThat(story.atLast().absentee()).isFalse();
    }

    @Test
    void a_plea_under_pressure_is_told_as_such_at_its_charge() {
        story.tell("2017-01-01", DISCORD).tell("2017-01-01", LIBEL).tell("2017-02-01", PLEA);

        assertThat(story.atLast().charge("discord").orElseThrow().plea())
                .isEqualTo(Plea.ADMITTED_UNDER_PRESSURE);
        assertThat(story.atLast().charge("libel").orElseThrow().plea()).isNull();
    }

    @Test
    void a_step_that_no_source_tells_is_named_in_words() {
        story.tell("2016-11-28", FIVE_YEARS).tell("2016-11-29", BEING_SERVED);

        assertThat(story.folded("2020-01-01").findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("step-missing");
                    assertThat(finding.expected()).containsExactly("in_force");
                    assertThat(finding.words())
                            .isEqualTo(
                                    "\"execution started\" was told in the state \"pronounced\"; it"
                                            + " usually follows \"in force\". It is believed;"
                                            + " nothing here tells the step between.");
                });
    }

    private ProceduralStatus status() {
        return story.atLast().status();
    }

    private ChargeState charge(String label) {
        return story.atLast().charge(label).orElseThrow().state();
    }

    private SentenceExecutionState sentence(String label) {
        return sentenceOn("2099-01-01", label);
    }

    private SentenceExecutionState sentenceOn(String day, String label) {
        return story.asOf(day).sentence(label).orElseThrow().executionState();
    }
}
