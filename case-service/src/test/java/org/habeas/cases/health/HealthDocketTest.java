package org.habeas.cases.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.health.HealthExamples.*;

import org.habeas.cases.Story;
import org.junit.jupiter.api.Test;

class HealthDocketTest {
    private final Story<HealthAct, HealthState> story = new Story<>(new HealthDocket());

    @Test
    void the_newest_note_holds() {
        story.tell("2018-01-01", URGENT).tell("2018-02-01", MINOR_ILLNESS);

        assertThat(story.asOf("2018-01-15").isUrgent()).isTrue();
        assertThat(story.atLast().isUrgent()).isFalse();
        assertThat(story.atLast().status()).isEqualTo(HealthStatus.NOTED);
    }

    @Test
    void what_is_resolved_is_urgent_no_longer() {
        story.tell("2018-01-01", URGENT).tell("2018-02-01", RESOLVED);

        assertThat(story.atLast().isUrgent()).isFalse();
        assertThat(story.atLast().status()).isEqualTo(HealthStatus.RESOLVED);
    }

    @Test
    void nothing_noted_cannot_be_resolved() {
        story.tell("2018-02-01", RESOLVED);

        assertThat(story.misfits()).containsExactly("does-not-fit:resolved");
    }

    @Test
    void no_word_of_it_gets_into_a_log() {
        story.tell("2018-01-01", URGENT);

        assertThat(URGENT.toString() + story.newest() + story.atLast())
                .doesNotContain("invented words")
                .doesNotContain("DETERIORATION");
    }
}
