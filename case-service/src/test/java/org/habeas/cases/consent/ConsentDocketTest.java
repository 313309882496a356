package org.habeas.cases.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.consent.ConsentExamples.*;
import static org.habeas.cases.consent.ConsentScope.CAMPAIGN;
import static org.habeas.cases.consent.ConsentScope.PUBLISH_HEALTH_FLAG;
import static org.habeas.cases.consent.ConsentScope.PUBLISH_STORY;

import java.time.LocalDate;
import java.util.List;
import org.habeas.cases.Story;
import org.habeas.cases.Told;
import org.junit.jupiter.api.Test;

class ConsentDocketTest {
    private final Story<ConsentAct, ConsentState> story = new Story<>(new ConsentDocket());

    @Test
    void nothing_told_means_nothing_allowed() {
        assertThat(story.atLast().has(PUBLISH_STORY)).isFalse();
        assertThat(story.atLast().status()).isEqualTo(ConsentStatus.NOT_GIVEN);
    }

    @Test
    void consent_is_per_scope() {
        story.tell("2016-01-01", STORY);

        assertThat(story.atLast().has(PUBLISH_STORY)).isTrue();
        assertThat(story.atLast().has(CAMPAIGN)).isFalse();
    }

    @Test
    void it_is_taken_back_for_one_scope_or_for_all() {
        story.tell("2016-01-01", ALL_SCOPES).tell("2016-02-01", STORY_WITHDRAWN);

        assertThat(story.atLast().has(PUBLISH_STORY)).isFalse();
        assertThat(story.atLast().has(CAMPAIGN)).isTrue();

        story.tell("2016-03-01", WITHDRAWN);

        assertThat(story.atLast().grants()).isEmpty();
        assertThat(story.atLast().status()).isEqualTo(ConsentStatus.WITHDRAWN);
    }

    @Test
    void of_consent_and_withdrawal_on_one_day_the_withdrawal_holds() {
        story.tell("2016-01-01", STORY_WITHDRAWN).tell("2016-01-01", STORY);

        assertThat(story.atLast().has(PUBLISH_STORY)).isFalse();
    }

    @Test
    void it_runs_out_by_itself_after_its_last_day() {
        story.tell("2016-01-01", FLAG_UNTIL_2016);

        assertThat(story.asOf("2016-12-31").has(PUBLISH_HEALTH_FLAG)).isTrue();
        assertThat(story.asOf("2017-01-01").has(PUBLISH_HEALTH_FLAG)).isFalse();
        assertThat(story.asOf("2017-01-01").status()).isEqualTo(ConsentStatus.EXPIRED);
        assertThat(story.folded("2016-06-01").nextChange()).isEqualTo(LocalDate.of(2017, 1, 1));
    }

    @Test
    void after_a_release_it_is_asked_for_anew_and_holds_until_then() {
        story.tell("2016-01-01", STORY).tell("2016-05-01", REASK);

        assertThat(story.atLast().reask()).containsExactly(Reask.RELEASE);
        assertThat(story.atLast().has(PUBLISH_STORY)).isTrue();

        story.tell("2016-06-01", STORY);

        assertThat(story.atLast().reask()).isEmpty();
    }

    @Test
    void who_consents_for_another_has_a_limited_capacity_unless_said_otherwise() {
        story.tell(
                "2016-01-01",
                new ConsentAct.Given(
                        List.of(CAMPAIGN),
                        ConsentGiver.CLOSE_RELATIVE,
                        ConsentMethod.RECORDED_ORAL,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null));

        assertThat(story.atLast().grants().getFirst().capacity()).isEqualTo(Capacity.LIMITED);
    }

    @Test
    void that_a_consent_about_health_or_interpol_has_ended_is_told_to_nobody() {
        story.tell("2016-01-01", ALL_SCOPES);
        ConsentState before = story.atLast();
        story.tell("2016-03-01", WITHDRAWN);

        ConsentWithdrawn told =
                ConsentWithdrawn.between(Told.PERSON, before, story.atLast()).orElseThrow();

        assertThat(told.scopes())
                .containsExactly(
                        ConsentScope.SHARE_WITH_PARTNERS,
                        ConsentScope.PUBLISH_NAME,
                        ConsentScope.PUBLISH_STORY,
                        ConsentScope.PUBLISH_PHOTO,
                        ConsentScope.CAMPAIGN);
    }
}
