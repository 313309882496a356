package org.habeas.cases.prosecution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.prosecution.ProsecutionExamples.*;

import java.time.LocalDate;
import java.util.List;
import org.habeas.cases.Story;
import org.habeas.cases.restriction.WhyNot;
import org.habeas.docket.Entry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@code domain-model.md TL-15}. */
class ExpectedEndTest {
    private final Story<ProsecutionAct, ProsecutionState> story =
            new Story<>(new ProsecutionDocket());

    @Test
    void TL_15_five_years_from_28_November_2016_end_on_28_November_2021_as_an_estimate() {
        story.tell("2016-11-28", credited("2016-11-28", null))
                .tell("2017-01-20", IN_FORCE)
                .tell("2017-01-20", BEING_SERVED);

        ExpectedEnd end = sentence("first").expectedEnd();

        assertThat(end.date()).isEqualTo(LocalDate.of(2021, 11, 28));
        assertThat(end.estimate()).isTrue();
        assertThat(end.basis())
                .isEqualTo(
                        List.of(story.entries().get(0), story.entries().get(2)).stream()
                                .map(Entry::id)
                                .toList());
    }

    @Test
    void TL_15_the_day_that_was_estimated_ends_nothing() {
        story.tell("2016-11-28", credited("2016-11-28", null))
                .tell("2017-01-20", IN_FORCE)
                .tell("2017-01-20", BEING_SERVED);

        assertThat(story.asOf("2030-01-01").sentence("first").orElseThrow().executionState())
                .isEqualTo(SentenceExecutionState.BEING_SERVED);
        assertThat(story.folded("2018-01-01").nextChange()).isNull();
    }

    @Test
    void TL_15_credited_custody_is_taken_off() {
        story.tell("2016-11-28", credited("2016-11-28", "six months"))
                .tell("2017-01-20", IN_FORCE)
                .tell("2017-01-20", BEING_SERVED);

        assertThat(sentence("first").expectedEnd().date()).isEqualTo(LocalDate.of(2021, 5, 28));
    }

    @Test
    void TL_15_a_credit_longer_than_the_term_ends_it_where_it_begins() {
        story.tell("2016-11-28", credited("2016-11-28", "six years"))
                .tell("2017-01-20", IN_FORCE)
                .tell("2017-01-20", BEING_SERVED);

        assertThat(sentence("first").expectedEnd().date()).isEqualTo(LocalDate.of(2016, 11, 28));
    }

    @Test
    void TL_15_without_another_start_the_day_on_which_serving_began_counts() {
        served("5 years", "2017-01-20", null, null);

        assertThat(sentence("first").expectedEnd().date()).isEqualTo(LocalDate.of(2022, 1, 20));
    }

    @Test
    void TL_15_a_start_that_is_no_day_is_not_computed() {
        served("5 years", "2016-11-28/..", null, null);

        assertThat(whyNot()).isEqualTo(WhyNot.START_NOT_A_DAY);
    }

    @Test
    void TL_15_a_start_that_nobody_tells_is_not_computed() {
        served("5 years", "../..", null, null);

        assertThat(whyNot()).isEqualTo(WhyNot.START_NOT_STATED);
    }

    @Test
    void TL_15_more_than_five_years_is_not_computed() {
        served("more than five years", "2017-01-20", null, null);

        assertThat(whyNot()).isEqualTo(WhyNot.LENGTH_NOT_EXACT);
    }

    @Test
    void TL_15_words_without_a_length_are_not_computed() {
        served("many years", "2017-01-20", null, null);

        assertThat(whyNot()).isEqualTo(WhyNot.LENGTH_NOT_COUNTABLE);
    }

    @Test
    void TL_15_life_has_no_end() {
        served("life", "2017-01-20", null, null);

        assertThat(whyNot()).isEqualTo(WhyNot.LIFE);
    }

    @Test
    void TL_15_a_credit_that_is_not_exact_is_not_computed() {
        served("5 years", "2017-01-20", null, "about six months");

        assertThat(whyNot()).isEqualTo(WhyNot.CREDIT_NOT_EXACT);
    }

    @Test
    void TL_15_after_a_revoked_parole_it_is_not_computed() {
        served("5 years", "2017-01-20", null, null)
                .tell("2018-04-11", PAROLE)
                .tell("2018-09-11", PAROLE_REVOKED);

        assertThat(whyNot()).isEqualTo(WhyNot.INTERRUPTED);
    }

    @Test
    void TL_15_a_sentence_that_nobody_serves_has_neither_an_end_nor_a_reason() {
        story.tell("2018-10-01", inAbsentia("first"));

        assertThat(sentence("first").expectedEnd()).isNull();
        assertThat(whyNot()).isNull();
    }

    @Test
    void TL_15_the_rest_of_a_term_ends_when_the_term_would_have_ended() {
        story.tell("2016-11-28", credited("2016-11-28", null))
                .tell("2017-01-20", IN_FORCE)
                .tell("2017-01-20", BEING_SERVED)
                .tell("2018-04-13", COMMUTED)
                .tell("2018-04-29", REST_IN_FORCE)
                .tell("2018-05-02", started("rest", null, null));

        ExpectedEnd end = sentence("rest").expectedEnd();

        assertThat(end.date()).isEqualTo(LocalDate.of(2021, 11, 28));
        assertThat(end.basis()).hasSize(3);
        assertThat(sentence("first").expectedEnd()).isNull();
    }

    @Test
    void TL_15_the_rest_of_an_unknown_term_is_not_computed() {
        served("5 years", "2016-11-28/..", null, null)
                .tell("2018-04-13", COMMUTED)
                .tell("2018-04-29", REST_IN_FORCE)
                .tell("2018-05-02", started("rest", null, null));

        assertThat(sentence("rest").whyNot()).isEqualTo(WhyNot.START_NOT_A_DAY);
    }

    private Story<ProsecutionAct, ProsecutionState> served(
            String length, String on, @Nullable String startsOn, @Nullable String credit) {
        return story.tell("2016-11-28", pronounced("first", length, null, null))
                .tell("2016-11-28", IN_FORCE)
                .tell(on, started("first", startsOn, credit));
    }

    private @Nullable WhyNot whyNot() {
        assertThat(sentence("first").expectedEnd()).isNull();
        return sentence("first").whyNot();
    }

    private Sentence sentence(String label) {
        return story.atLast().sentence(label).orElseThrow();
    }
}
