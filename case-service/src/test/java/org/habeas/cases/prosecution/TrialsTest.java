package org.habeas.cases.prosecution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.prosecution.ProsecutionExamples.*;

import java.util.List;
import java.util.Set;
import org.habeas.cases.Story;
import org.habeas.cases.custody.DecisionType;
import org.habeas.docket.FuzzyDate;
import org.junit.jupiter.api.Test;

class TrialsTest {
    private final Story<ProsecutionAct, ProsecutionState> story =
            new Story<>(new ProsecutionDocket());

    @Test
    void a_trial_tells_who_was_missing_and_whether_the_public_was_let_in() {
        story.tell("2017-05-01", TRIAL);

        assertThat(story.atLast().trials())
                .singleElement()
                .satisfies(trial -> {
                    assertThat(trial.publicHearing()).isFalse();
                    assertThat(trial.participants()).containsExactly(Absence.RELATIVES_ABSENT);
                    assertThat(trial.outcome()).isNull();
                });
    }

    @Test
    void a_jury_acquittal_that_is_overturned_and_the_retrial_are_two_trials() {
        story.tell("2012-06-01", trial("jury"))
                .tell("2012-08-28", ACQUITTED)
                .tell("2012-10-01", REMITTED)
                .tell("2012-11-01", trial("retrial"))
                .tell("2012-12-07", CONVICTED)
                .tell("2012-12-07", pronounced("first", "12 years", null, null));

        assertThat(story.atLast().trials())
                .extracting(Trial::trial, Trial::outcome, Trial::setAside)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("jury", TrialOutcome.ACQUITTED, true),
                        org.assertj.core.groups.Tuple.tuple(
                                "retrial", TrialOutcome.CONVICTED, false));
        assertThat(story.atLast().decisions())
                .extracting(Decision::type)
                .containsExactly(
                        DecisionType.JURY_ACQUITTAL,
                        DecisionType.REMITTAL_FOR_RETRIAL,
                        DecisionType.JUDGMENT);
    }

    @Test
    void a_judgment_that_acquits_of_one_charge_and_convicts_of_another_is_one() {
        story.tell("2016-12-01", trial("second"))
                .tell(
                        "2017-01-19",
                        new ProsecutionAct.Acquitted(
                                Set.of("denunciation"), "Court", false, null, null))
                .tell(
                        "2017-01-19",
                        new ProsecutionAct.Convicted(
                                Set.of("libel"), "Court", null, null, null, null));

        assertThat(story.atLast().trials().getFirst().outcome())
                .isEqualTo(TrialOutcome.PARTLY_ACQUITTED);
        assertThat(story.atLast().decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.entries()).hasSize(2));
    }

    @Test
    void two_open_trials_share_no_verdict_that_names_neither() {
        story.tell("2010", trial("trial-2010"))
                .tell("2012", trial("trial-2012"))
                .tell("2012-12-31", pronounced("first", "14 years", null, null));

        assertThat(story.atLast().trials()).extracting(Trial::outcome).containsOnlyNulls();
    }

    @Test
    void a_decision_tells_how_it_was_taken() {
        story.tell("2017-01-01", DISCORD)
                .tell(
                        "2017-05-16",
                        new ProsecutionAct.Convicted(
                                Set.of(),
                                "Court",
                                null,
                                true,
                                null,
                                new Ruling(
                                        null,
                                        false,
                                        List.of(Absence.SUBJECT_ABSENT, Absence.COUNSEL_ABSENT),
                                        FuzzyDate.parse("2017-06-01"),
                                        null)));

        assertThat(story.atLast().decisions())
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.body()).isEqualTo("Court");
                    assertThat(decision.finalDecision()).isTrue();
                    assertThat(decision.publicHearing()).isFalse();
                    assertThat(decision.participants())
                            .containsExactly(Absence.SUBJECT_ABSENT, Absence.COUNSEL_ABSENT);
                    assertThat(decision.entersIntoForceOn()).isNotNull();
                });
    }
}
