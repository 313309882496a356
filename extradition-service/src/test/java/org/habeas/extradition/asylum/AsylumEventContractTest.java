package org.habeas.extradition.asylum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.extradition.Contract;
import org.habeas.extradition.Told;
import org.habeas.extradition.asylum.AsylumEvents.AsylumFacts;
import org.habeas.extradition.asylum.AsylumEvents.ProtectionFacts;
import org.habeas.extradition.asylum.AsylumHead.Applicant;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsylumEventContractTest {
    private static final UUID CHILD = UUID.randomUUID();
    private static final AsylumHead HEAD =
            new AsylumHead(
                    List.of(
                            new Applicant(UUID.randomUUID(), ApplicantRole.PRINCIPAL),
                            new Applicant(UUID.randomUUID(), ApplicantRole.SPOUSE),
                            new Applicant(CHILD, ApplicantRole.CHILD)),
                    "CZ",
                    null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asylum-application-lodged",
                "asylum-refused",
                "asylum-appeal-lodged",
                "asylum-decision-annulled",
                "asylum-refused-finally"
            })
    void the_examples_of_applications_are_what_we_write(String type) {
        Contract.assertWritten(type, AsylumFacts.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "refugee-status-granted",
                "subsidiary-protection-granted",
                "protection-granted",
                "protection-extension-requested",
                "protection-extended",
                "protection-expired",
                "protection-review-opened",
                "protection-ceased",
                "protection-revoked"
            })
    void the_examples_of_protection_are_what_we_write(String type) {
        Contract.assertWritten(type, ProtectionFacts.class);
    }

    @Test
    void whatever_follows_whatever_is_told_as_agreed_to_each_but_the_child() {
        for (AsylumAct first : AsylumTableTest.ACTS) {
            for (AsylumAct second : AsylumTableTest.ACTS) {
                List<DomainEvent> events = events(first, second);
                events.forEach(Contract::assertFits);
                assertThat(events).extracting(DomainEvent::personId).doesNotContain(CHILD);
                assertThat(events.size() % 2).isZero();
            }
        }
    }

    @Test
    void a_protection_that_runs_out_is_told_by_the_day() {
        Entry<AsylumAct> granted =
                Told.on(
                        "2014-03-01",
                        AsylumDocketTest.granted(
                                ProtectionType.SUBSIDIARY_PROTECTION,
                                null,
                                FuzzyDate.parse("2015-03-01")));

        List<DomainEvent> events =
                AsylumEvents.between(
                        change(
                                List.of(granted),
                                LocalDate.of(2015, 3, 1),
                                List.of(granted),
                                LocalDate.of(2015, 3, 2),
                                null));

        assertThat(events)
                .extracting(DomainEvent::type)
                .containsExactly("protection-expired", "protection-expired");
    }

    @Test
    void an_annulment_and_a_grant_of_one_day_are_both_told() {
        Entry<AsylumAct> appealed = Acts.on("2018-07-01", "appeal_lodged");
        Entry<AsylumAct> annulled = Acts.on("2020-09-29", "decision_annulled");
        Entry<AsylumAct> granted =
                Told.on(
                        "2020-09-29",
                        AsylumDocketTest.granted(ProtectionType.REFUGEE_STATUS, null, null));

        List<DomainEvent> events =
                AsylumEvents.between(
                        change(
                                List.of(appealed),
                                Told.TODAY,
                                List.of(appealed, annulled, granted),
                                Told.TODAY,
                                granted));

        assertThat(events)
                .extracting(DomainEvent::type)
                .contains("asylum-decision-annulled", "refugee-status-granted");
    }

    private static List<DomainEvent> events(AsylumAct first, AsylumAct second) {
        Entry<AsylumAct> one = Told.on("2014-01-01", first);
        Entry<AsylumAct> two = Told.on("2015-01-01", second);
        return AsylumEvents.between(
                change(List.of(one), Told.TODAY, List.of(one, two), Told.TODAY, two));
    }

    private static Change<AsylumHead, AsylumAct, AsylumState> change(
            List<Entry<AsylumAct>> before,
            LocalDate then,
            List<Entry<AsylumAct>> after,
            LocalDate now,
            @Nullable Entry<AsylumAct> entry) {
        AsylumDocket rules = new AsylumDocket(HEAD);
        return new Change<>(
                UUID.randomUUID(),
                "asylum-applications",
                HEAD,
                Visibility.PARTNER,
                Told.foldOn(rules, then, before),
                Told.foldOn(rules, now, after),
                entry,
                now);
    }
}
