package org.habeas.extradition.asylum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Told.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Entry;
import org.habeas.docket.Finding;
import org.habeas.docket.Folded;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.Told;
import org.habeas.extradition.asylum.AsylumHead.Applicant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AsylumDocketTest {
    private static final UUID VIKTOR = UUID.randomUUID();
    private static final UUID LEYLA = UUID.randomUUID();
    private static final AsylumHead COUPLE =
            new AsylumHead(
                    List.of(
                            new Applicant(VIKTOR, ApplicantRole.PRINCIPAL),
                            new Applicant(LEYLA, ApplicantRole.EX_SPOUSE)),
                    "CH",
                    "State Secretariat for Migration");

    private static final Entry<AsylumAct> LODGED = Acts.on("2012-08-05", "lodged");
    private static final Entry<AsylumAct> REFUSED = on("2015-01-01", refused(Answer.NO));
    private static final Entry<AsylumAct> APPEALED = Acts.on("2015-02-01", "appeal_lodged");
    private static final Entry<AsylumAct> ANNULLED =
            Acts.on("2021-01-07", "decision_annulled", "level", "final_court");
    private static final Entry<AsylumAct> GRANTED =
            on("2021-01-07", granted(ProtectionType.REFUGEE_STATUS, Finality.FINAL, null));

    @Test
    void a_refusal_annulled_and_granted_by_the_last_court_is_final() {
        Folded<AsylumAct, AsylumState> folded = fold(LODGED, REFUSED, APPEALED, ANNULLED, GRANTED);

        for (Claim claim : folded.state().applicants()) {
            assertThat(claim.stage()).isEqualTo(AsylumStage.GRANTED_FINAL);
            assertThat(claim.protectionStage()).isEqualTo(ProtectionStage.IN_FORCE);
        }
        assertThat(folded.findings()).isEmpty();
    }

    @Test
    void a_grant_to_one_applicant_is_not_a_grant_to_the_other() {
        Entry<AsylumAct> toOne =
                Acts.on(
                        "2021-01-07",
                        "granted",
                        "protection_type",
                        "refugee_status",
                        "finality",
                        "final",
                        "persons",
                        List.of(VIKTOR.toString()));

        AsylumState state = fold(LODGED, toOne).state();

        assertThat(claim(state, VIKTOR).protectionStage()).isEqualTo(ProtectionStage.IN_FORCE);
        assertThat(claim(state, LEYLA).protectionStage()).isEqualTo(ProtectionStage.NONE);
        assertThat(claim(state, LEYLA).stage()).isEqualTo(AsylumStage.LODGED);
    }

    @Test
    void a_decision_that_was_not_notified_starts_no_time_for_appeal_until_it_is() {
        Claim untold = claim(fold(LODGED, REFUSED).state(), VIKTOR);
        Claim told =
                claim(
                        fold(LODGED, REFUSED, Acts.on("2015-06-01", "decision_notified")).state(),
                        VIKTOR);

        assertThat(untold.refusal()).extracting("notified").isEqualTo(Answer.NO);
        assertThat(untold.refusal()).extracting(r -> r.isNotified()).isEqualTo(false);
        assertThat(told.refusal()).extracting(r -> r.isNotified()).isEqualTo(true);
        assertThat(told.refusal()).extracting("notifiedOn").hasToString("2015-06-01 DAY ACTUAL");
    }

    @Test
    void a_protection_runs_out_by_itself_on_the_day_after_its_last() {
        Entry<AsylumAct> limited =
                on(
                        "2014-03-01",
                        granted(
                                ProtectionType.SUBSIDIARY_PROTECTION,
                                null,
                                FuzzyDate.parse("2015-03-01")));

        Folded<AsylumAct, AsylumState> last = foldOn("2015-03-01", LODGED, limited);
        assertThat(claim(last.state(), VIKTOR).protectionStage())
                .isEqualTo(ProtectionStage.IN_FORCE);
        assertThat(last.nextChange()).isEqualTo("2015-03-02");
        assertThat(claim(foldOn("2015-03-02", LODGED, limited).state(), VIKTOR).protectionStage())
                .isEqualTo(ProtectionStage.EXPIRED);
    }

    @Test
    void an_extension_asked_for_in_time_keeps_protecting_and_one_asked_for_late_does_not() {
        Entry<AsylumAct> limited =
                on(
                        "2014-03-01",
                        granted(
                                ProtectionType.SUBSIDIARY_PROTECTION,
                                null,
                                FuzzyDate.parse("2015-03-01")));
        Entry<AsylumAct> inTime = Acts.on("2015-02-01", "extension_requested");
        Entry<AsylumAct> late = Acts.on("2015-04-01", "extension_requested");

        assertThat(claim(fold(limited, inTime).state(), VIKTOR).protectionStage())
                .isEqualTo(ProtectionStage.EXTENSION_PENDING);
        Folded<AsylumAct, AsylumState> tooLate = fold(limited, late);
        assertThat(claim(tooLate.state(), VIKTOR).protectionStage())
                .isEqualTo(ProtectionStage.EXPIRED);
        assertThat(tooLate.findings()).extracting(Finding::code).containsExactly("does-not-fit");
    }

    @Test
    void an_application_shelters_until_it_is_refused_finally() {
        Claim pending = claim(fold(LODGED, REFUSED, APPEALED).state(), VIKTOR);
        Claim refused =
                claim(
                        fold(LODGED, REFUSED, APPEALED, Acts.on("2016-01-01", "refused_finally"))
                                .state(),
                        VIKTOR);

        assertThat(pending.shelters()).singleElement().matches(s -> s.isOpen() && s.isPending());
        assertThat(pending.shelters().getFirst().entry()).isEqualTo(LODGED.id());
        assertThat(refused.shelters().getFirst().end())
                .extracting("how")
                .isEqualTo(Shelter.How.REFUSED_FINALLY);
    }

    @Test
    void an_application_without_suspensive_effect_shelters_nobody() {
        Entry<AsylumAct> lodged = Acts.on("2012-08-05", "lodged", "suspensive", "no");

        assertThat(claim(fold(lodged).state(), VIKTOR).shelters()).isEmpty();
    }

    @Test
    void a_grant_that_is_not_final_shelters_twice_until_it_is() {
        Entry<AsylumAct> notFinal =
                on("2020-01-01", granted(ProtectionType.REFUGEE_STATUS, Finality.NOT_FINAL, null));

        Claim claim = claim(fold(LODGED, notFinal).state(), VIKTOR);

        assertThat(claim.shelters()).hasSize(2).allMatch(Shelter::isOpen);
    }

    @Test
    void a_revocation_ends_the_shelter_and_its_annulment_opens_it_again() {
        Entry<AsylumAct> revoked = Acts.on("2022-01-01", "revoked");
        Entry<AsylumAct> annulled =
                Acts.on("2023-01-01", "decision_annulled", "annuls", "revocation");

        Claim without = claim(fold(GRANTED, revoked).state(), VIKTOR);
        Claim again = claim(fold(GRANTED, revoked, annulled).state(), VIKTOR);

        assertThat(without.protectionStage()).isEqualTo(ProtectionStage.REVOKED);
        assertThat(without.shelters()).noneMatch(Shelter::isOpen);
        assertThat(again.protectionStage()).isEqualTo(ProtectionStage.IN_FORCE);
        assertThat(again.shelters()).filteredOn(Shelter::isOpen).hasSize(1);
    }

    @Test
    void a_grant_annulled_and_sent_back_leaves_a_pending_application() {
        Entry<AsylumAct> annulled =
                Acts.on("2023-01-01", "decision_annulled", "annuls", "grant", "remitted", true);

        Claim claim = claim(fold(LODGED, GRANTED, annulled).state(), VIKTOR);

        assertThat(claim.stage()).isEqualTo(AsylumStage.REMITTED);
        assertThat(claim.protection()).isNull();
        assertThat(claim.shelters())
                .filteredOn(Shelter::isOpen)
                .singleElement()
                .matches(Shelter::isPending);
    }

    @Test
    void a_grant_told_again_by_a_later_source_changes_nothing() {
        Folded<AsylumAct, AsylumState> folded =
                fold(
                        LODGED,
                        GRANTED,
                        on("2022-05-01", granted(ProtectionType.REFUGEE_STATUS, null, null)));

        assertThat(folded.findings()).isEmpty();
        assertThat(claim(folded.state(), LEYLA).stage()).isEqualTo(AsylumStage.GRANTED_FINAL);
        assertThat(claim(folded.state(), LEYLA).shelters()).hasSize(2);
    }

    private static Claim claim(AsylumState state, UUID person) {
        return state.of(person).orElseThrow();
    }

    private static AsylumAct refused(Answer notified) {
        return Acts.act(
                "refused", "level", "administrative", "body", "OFPRA", "notified", notified.name());
    }

    static AsylumAct granted(
            ProtectionType type, @Nullable Finality finality, @Nullable FuzzyDate until) {
        List<Object> facts = new ArrayList<>(List.of("protection_type", type.name()));
        if (finality != null) {
            facts.addAll(List.of("finality", finality.name()));
        }
        if (until != null) {
            facts.addAll(List.of("valid_until", until.iso()));
        }
        return Acts.act("granted", facts.toArray());
    }

    @SafeVarargs
    private static Folded<AsylumAct, AsylumState> fold(Entry<AsylumAct>... entries) {
        return Told.fold(new AsylumDocket(COUPLE), entries);
    }

    @SafeVarargs
    private static Folded<AsylumAct, AsylumState> foldOn(String day, Entry<AsylumAct>... entries) {
        return Told.foldOn(new AsylumDocket(COUPLE), LocalDate.parse(day), entries);
    }
}
