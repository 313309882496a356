package org.habeas.cases.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.health.HealthExamples.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.habeas.cases.Story;
import org.habeas.cases.consent.ConsentAct;
import org.habeas.cases.consent.ConsentDocket;
import org.habeas.cases.consent.ConsentGiver;
import org.habeas.cases.consent.ConsentMethod;
import org.habeas.cases.consent.ConsentScope;
import org.habeas.cases.consent.ConsentState;
import org.habeas.cases.health.MedicalConcern.Entries;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MedicalConcernTest {
    private static final Instant LATE = Instant.parse("2099-01-01T00:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 1);
    private static final ConsentAct CONSENT = given(null);

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    private final Story<HealthAct, HealthState> note = new Story<>(new HealthDocket());
    private final Story<ConsentAct, ConsentState> consent = new Story<>(new ConsentDocket());

    /** Consents recorded about the same person under another id, before the two were merged. */
    private final Story<ConsentAct, ConsentState> elsewhere = new Story<>(new ConsentDocket());

    @Test
    void it_is_told_to_all_while_it_is_urgent_and_allowed() {
        note.tell("2018-01-01", URGENT);
        consent.tell("2018-01-01", CONSENT);

        for (Visibility clearance : Visibility.values()) {
            assertThat(told(clearance)).isTrue();
        }
    }

    @Test
    void without_consent_nobody_below_gets_any_answer() {
        note.tell("2018-01-01", URGENT);

        assertThat(told(Visibility.PUBLIC)).isNull();
        assertThat(told(Visibility.PARTNER)).isNull();
        assertThat(told(Visibility.CONFIDENTIAL)).isNull();
        assertThat(told(Visibility.RESTRICTED)).isFalse();
    }

    @Test
    void who_is_not_ill_and_who_did_not_consent_look_alike() {
        consent.tell("2018-01-01", CONSENT);

        assertThat(told(Visibility.PUBLIC)).isNull();
        assertThat(told(Visibility.RESTRICTED)).isFalse();
    }

    @Test
    void consent_to_something_else_does_not_do() {
        note.tell("2018-01-01", URGENT);
        consent.tell("2018-01-01", given(null, ConsentScope.PUBLISH_STORY));

        assertThat(told(Visibility.PUBLIC)).isNull();
    }

    @Test
    void a_note_without_urgency_is_no_concern() {
        note.tell("2018-01-01", MINOR_ILLNESS);
        consent.tell("2018-01-01", CONSENT);

        assertThat(told(Visibility.PUBLIC)).isNull();
    }

    @Test
    void a_withdrawal_ends_it_at_once_and_for_the_past() {
        note.tell("2018-01-01", URGENT);
        consent.tell("2018-01-01", CONSENT).tell("2019-12-31", withdrawn());

        assertThat(told(Visibility.PUBLIC)).isNull();
        assertThat(on("2018-06-01")).isNull();
    }

    @Test
    void it_ends_with_the_last_day_of_the_consent() {
        note.tell("2018-01-01", URGENT);
        consent.tell("2018-01-01", given(LocalDate.of(2019, 12, 31)));

        assertThat(told(Visibility.PUBLIC)).isNull();
    }

    @Test
    void on_a_day_before_the_note_or_before_the_consent_there_was_nothing_to_tell() {
        note.tell("2018-02-01", URGENT).tell("2019-02-01", RESOLVED);
        consent.tell("2018-03-01", CONSENT);

        assertThat(on("2018-02-15")).isNull();
        assertThat(on("2018-03-01")).isTrue();
        assertThat(told(Visibility.PUBLIC)).isNull();
    }

    @Test
    void what_was_not_known_at_an_instant_was_not_told_then() {
        note.tell("2018-01-01", URGENT);
        consent.tell("2018-01-01", CONSENT);
        Lens then = new Lens(TODAY, Story.RECORDED.minusSeconds(1), Visibility.PUBLIC, true);

        assertThat(concern(false).toldTo(then, Set.of(ONE))).isNull();
    }

    @Test
    void it_is_never_told_of_a_child() {
        note.tell("2018-01-01", URGENT);
        consent.tell("2018-01-01", CONSENT);

        assertThat(concern(true).toldTo(lens(Visibility.PUBLIC), Set.of(ONE))).isNull();
    }

    @Test
    void what_is_taken_back_under_another_id_of_the_person_ends_it() {
        note.tell("2018-01-01", URGENT);
        consent.tell("2018-01-01", CONSENT);
        elsewhere.tell("2019-01-01", withdrawn());

        assertThat(told(Visibility.PUBLIC)).isNull();
    }

    @Test
    void who_does_not_know_that_two_are_one_learns_nothing_of_the_other() {
        note.tell("2018-01-01", URGENT);
        consent.tell("2018-01-01", CONSENT);

        assertThat(concern(false).toldTo(lens(Visibility.PUBLIC), Set.of(OTHER))).isNull();
        assertThat(concern(false).toldTo(lens(Visibility.PUBLIC), Set.of(ONE, OTHER))).isTrue();
    }

    private @Nullable Boolean told(Visibility clearance) {
        return concern(false).toldTo(lens(clearance), Set.of(ONE));
    }

    private @Nullable Boolean on(String day) {
        return concern(false)
                .toldTo(lens(Visibility.PUBLIC).asOf(LocalDate.parse(day)), Set.of(ONE));
    }

    private MedicalConcern concern(boolean child) {
        return new MedicalConcern(
                List.of(new Entries<>(ONE, note.entries())),
                List.of(
                        new Entries<>(ONE, consent.entries()),
                        new Entries<>(OTHER, elsewhere.entries())),
                child,
                lens(Visibility.RESTRICTED));
    }

    private static Lens lens(Visibility clearance) {
        return new Lens(TODAY, LATE, clearance);
    }

    private static ConsentAct given(@Nullable LocalDate expiresOn) {
        return given(expiresOn, ConsentScope.PUBLISH_HEALTH_FLAG);
    }

    private static ConsentAct given(@Nullable LocalDate expiresOn, ConsentScope scope) {
        return new ConsentAct.Given(
                List.of(scope),
                ConsentGiver.SUBJECT,
                ConsentMethod.WRITTEN,
                null,
                List.of(),
                expiresOn,
                null,
                null,
                null);
    }

    private static ConsentAct withdrawn() {
        return new ConsentAct.Withdrawn(List.of(), null);
    }
}
