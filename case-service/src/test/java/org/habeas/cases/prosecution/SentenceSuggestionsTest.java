package org.habeas.cases.prosecution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.prosecution.ProsecutionExamples.*;

import java.util.List;
import java.util.UUID;
import org.habeas.cases.Story;
import org.habeas.cases.restriction.RestrictionBasis;
import org.habeas.cases.restriction.RestrictionStatus;
import org.habeas.cases.restriction.RestrictionType;
import org.habeas.cases.restriction.Restrictions.Based;
import org.habeas.cases.restriction.SuggestedStep;
import org.habeas.cases.restriction.Suggestion;
import org.habeas.docket.LegalDuration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SentenceSuggestionsTest {
    private static final UUID PROCEEDING = new UUID(0, 1);
    private static final UUID BAN = new UUID(0, 2);

    private final Story<ProsecutionAct, ProsecutionState> story =
            new Story<>(new ProsecutionDocket());

    @Test
    void a_ban_in_force_without_a_restriction_is_suggested() {
        story.tell("2017-09-07", banned()).tell("2017-09-23", IN_FORCE);

        assertThat(suggested())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.step()).isEqualTo(SuggestedStep.RECORD_RESTRICTION);
                    assertThat(found.type()).isEqualTo(RestrictionType.BAN_JOURNALISTIC_ACTIVITY);
                    assertThat(found.because()).containsExactly(PROCEEDING);
                });
    }

    @Test
    void a_ban_that_is_not_in_force_yet_suggests_nothing() {
        story.tell("2017-09-07", banned());

        assertThat(suggested()).isEmpty();
    }

    @Test
    void a_ban_that_has_its_restriction_suggests_nothing() {
        story.tell("2017-09-07", banned()).tell("2017-09-23", IN_FORCE);

        assertThat(suggested(ban(RestrictionStatus.LIFTED, null))).isEmpty();
        assertThat(suggested(ban(RestrictionStatus.NONE, null))).hasSize(1);
    }

    @Test
    void INV_C_09_a_quashed_sentence_voids_no_ban_but_suggests_it() {
        story.tell("2017-09-07", banned()).tell("2017-09-23", IN_FORCE).tell("2019-01-01", QUASHED);

        assertThat(suggested(ban(RestrictionStatus.ACTIVE, "first")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.step()).isEqualTo(SuggestedStep.VOID_RESTRICTION);
                    assertThat(found.restriction()).isEqualTo(BAN);
                });
        assertThat(suggested(ban(RestrictionStatus.VOID, "first"))).isEmpty();
        assertThat(suggested(ban(RestrictionStatus.ACTIVE, "other"))).isEmpty();
    }

    @Test
    void a_sentence_without_a_ban_concerns_no_restriction() {
        story.tell("2017-09-07", FIVE_YEARS);

        assertThat(SentenceSuggestions.concern(story.atLast())).isFalse();
    }

    private List<Suggestion> suggested(Based... known) {
        return SentenceSuggestions.of(PROCEEDING, story.atLast(), List.of(known));
    }

    private static Based ban(RestrictionStatus status, @Nullable String sentence) {
        return new Based(
                BAN,
                RestrictionType.BAN_JOURNALISTIC_ACTIVITY,
                RestrictionBasis.SENTENCE,
                sentence,
                status);
    }

    private static ProsecutionAct banned() {
        return new ProsecutionAct.SentencePronounced(
                "first",
                List.of(
                        new SentenceComponent(
                                SentenceComponentType.ACTIVITY_BAN,
                                LegalDuration.read("three years"),
                                null,
                                null,
                                null,
                                BannedActivity.JOURNALISM,
                                null)),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
