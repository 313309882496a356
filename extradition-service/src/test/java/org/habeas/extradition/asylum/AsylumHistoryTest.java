package org.habeas.extradition.asylum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.asylum.Acts.FIRST;
import static org.habeas.extradition.asylum.Acts.SPOUSE;
import static org.habeas.extradition.asylum.Acts.claim;
import static org.habeas.extradition.asylum.Acts.look;
import static org.habeas.extradition.asylum.Acts.on;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.Entry;
import org.habeas.docket.Finding;
import org.habeas.extradition.bearing.RiskFact;
import org.junit.jupiter.api.Test;

/** Whole histories, each told as it stood on each of its days. */
class AsylumHistoryTest {
    private static final Entry<AsylumAct> LODGED = on("2014-01-10", "lodged");
    private static final Entry<AsylumAct> REFUSED =
            on(
                    "2015-03-01",
                    "refused",
                    "level",
                    "administrative",
                    "body",
                    "Ministry of the Interior",
                    "notified_on",
                    "2015-03-20");
    private static final Entry<AsylumAct> APPEALED =
            on("2015-04-02", "appeal_lodged", "body", "Regional Court", "suspensive", "yes");

    @Test
    void INV_X_10_one_is_refused_and_the_spouse_protected() {
        Entry<AsylumAct> refused = on("2015-03-01", "refused", "persons", only(FIRST));
        Entry<AsylumAct> granted =
                on(
                        "2015-05-01",
                        "granted",
                        "protection_type",
                        "subsidiary_protection",
                        "persons",
                        only(SPOUSE));
        Entry<AsylumAct> finallyRefused =
                on("2016-01-01", "refused_finally", "body", "Court", "persons", only(FIRST));
        List<Entry<AsylumAct>> all = List.of(LODGED, refused, granted, finallyRefused);

        assertThat(stages("2014-06-01", all)).containsExactly("LODGED NONE", "LODGED NONE");
        assertThat(stages("2015-03-01", all))
                .containsExactly("REFUSED_FIRST_INSTANCE NONE", "LODGED NONE");
        assertThat(stages("2015-05-01", all))
                .containsExactly("REFUSED_FIRST_INSTANCE NONE", "GRANTED IN_FORCE");
        assertThat(stages("2016-01-01", all))
                .containsExactly("REFUSED_FINAL NONE", "GRANTED IN_FORCE");
        assertThat(results("2016-01-01", FIRST, all)).containsExactly("REFUSED", "UPHELD");
        assertThat(results("2016-01-01", SPOUSE, all)).containsExactly("GRANTED");
        assertThat(risk("2016-01-01", FIRST, all)).isEqualTo(RiskFact.Claim.REFUSED_FINALLY);
        assertThat(risk("2016-01-01", SPOUSE, all)).isEqualTo(RiskFact.Claim.GRANTED);
    }

    @Test
    void a_decision_sent_back_may_be_refused_again() {
        Entry<AsylumAct> remitted =
                on("2016-01-01", "decision_annulled", "remitted", true, "body", "Regional Court");
        Entry<AsylumAct> again = on("2017-01-01", "refused", "level", "administrative");
        List<Entry<AsylumAct>> all = List.of(LODGED, REFUSED, APPEALED, remitted, again);

        assertThat(stages("2015-03-01", all)).first().isEqualTo("REFUSED_FIRST_INSTANCE NONE");
        assertThat(stages("2015-04-02", all)).first().isEqualTo("REMEDY_PENDING NONE");
        assertThat(stages("2016-01-01", all)).first().isEqualTo("REMITTED NONE");
        assertThat(stages("2017-01-01", all)).first().isEqualTo("REFUSED_FIRST_INSTANCE NONE");
        assertThat(results("2017-01-01", FIRST, all))
                .containsExactly("REFUSED", "ANNULLED_AND_REMITTED", "REFUSED");
        Claim claim = claim("2017-01-01", FIRST, all);
        assertThat(claim.decisions().get(1).annuls()).isEqualTo(REFUSED.id());
        assertThat(claim.decisions().getFirst().annulledBy()).isEqualTo(remitted.id());
        assertThat(claim.remedies().getFirst().outcome())
                .isEqualTo(RemedyOutcome.ANNULLED_AND_REMITTED);
        assertThat(claim.remedies().getFirst().against()).isEqualTo(REFUSED.id());
        assertThat(risk("2015-04-02", FIRST, all)).isEqualTo(RiskFact.Claim.REFUSED_REMEDY_PENDING);
        assertThat(risk("2016-01-01", FIRST, all)).isEqualTo(RiskFact.Claim.PENDING);
    }

    @Test
    void a_refusal_annulled_and_protection_granted_at_once_are_one_decision() {
        Entry<AsylumAct> annulled =
                on("2020-09-29", "decision_annulled", "level", "first_court", "body", "Court");
        Entry<AsylumAct> granted =
                on(
                        "2020-09-29",
                        "granted",
                        "protection_type",
                        "refugee_status",
                        "grounds",
                        List.of("political_opinion"),
                        "exclusion_examined",
                        true,
                        "exclusion_applied",
                        false);
        List<Entry<AsylumAct>> all = List.of(LODGED, REFUSED, APPEALED, annulled, granted);

        Decision last = claim("2020-09-29", FIRST, all).decisions().getLast();

        assertThat(results("2020-09-29", FIRST, all))
                .containsExactly("REFUSED", "ANNULLED_AND_GRANTED");
        assertThat(last.annuls()).isEqualTo(REFUSED.id());
        assertThat(last.body()).isEqualTo("Court");
        assertThat(last.exclusionExamined()).isTrue();
        assertThat(last.exclusionApplied()).isFalse();
        assertThat(last.grounds()).containsExactly(ProtectionGround.POLITICAL_OPINION);
        assertThat(results("2020-09-28", FIRST, all)).containsExactly("REFUSED");
    }

    @Test
    void a_grant_whose_date_is_known_better_than_the_annulment_is_one_decision_with_it() {
        Entry<AsylumAct> annulled = on("2020", "decision_annulled", "body", "Court");
        Entry<AsylumAct> granted = on("2020-09-29", "granted", "protection_type", "refugee_status");

        assertThat(results("2021-01-01", FIRST, List.of(LODGED, REFUSED, annulled, granted)))
                .containsExactly("REFUSED", "ANNULLED_AND_GRANTED");
    }

    @Test
    void a_grant_annulled_later_protects_no_longer_and_the_application_waits_again() {
        Entry<AsylumAct> granted = on("2016-05-01", "granted", "protection_type", "refugee_status");
        Entry<AsylumAct> annulled =
                on("2018-02-01", "decision_annulled", "annuls", "grant", "remitted", true);
        List<Entry<AsylumAct>> all = List.of(LODGED, granted, annulled);

        assertThat(stages("2018-01-31", all)).first().isEqualTo("GRANTED IN_FORCE");
        assertThat(stages("2018-02-01", all)).first().isEqualTo("REMITTED NONE");
        Claim claim = claim("2018-02-01", FIRST, all);
        assertThat(claim.formerProtections())
                .singleElement()
                .extracting(p -> p.end().how())
                .isEqualTo(Shelter.How.ANNULLED);
        assertThat(claim.decisions().getLast().annuls()).isEqualTo(granted.id());
        assertThat(results("2018-02-01", FIRST, all))
                .containsExactly("GRANTED", "ANNULLED_AND_REMITTED");
    }

    @Test
    void an_exclusion_is_refused_protection_and_says_that_it_was_applied() {
        Entry<AsylumAct> excluded = on("2015-03-01", "excluded", "body", "Ministry");
        List<Entry<AsylumAct>> all = List.of(LODGED, excluded, APPEALED);

        assertThat(stages("2015-03-01", all)).first().isEqualTo("EXCLUDED NONE");
        Decision decision = claim("2015-03-01", FIRST, all).decisions().getFirst();
        assertThat(decision.result()).isEqualTo(DecisionResult.EXCLUDED);
        assertThat(decision.exclusionApplied()).isTrue();
        assertThat(risk("2015-04-02", FIRST, all)).isEqualTo(RiskFact.Claim.REFUSED_REMEDY_PENDING);
    }

    @Test
    void applications_in_two_states_stand_for_themselves() {
        List<Entry<AsylumAct>> here =
                List.of(LODGED, REFUSED, on("2016-01-01", "refused_finally", "body", "Court"));
        List<Entry<AsylumAct>> there =
                List.of(
                        on("2016-02-01", "lodged"),
                        on("2017-01-01", "granted", "protection_type", "refugee_status"));

        assertThat(risk("2016-06-01", FIRST, here)).isEqualTo(RiskFact.Claim.REFUSED_FINALLY);
        assertThat(risk("2016-06-01", FIRST, there)).isEqualTo(RiskFact.Claim.PENDING);
        assertThat(stages("2017-01-01", there)).first().isEqualTo("GRANTED IN_FORCE");
        assertThat(stages("2017-01-01", here)).first().isEqualTo("REFUSED_FINAL NONE");
    }

    @Test
    void what_a_court_upholds_is_final_only_where_that_is_told() {
        Entry<AsylumAct> upheld = on("2016-01-01", "upheld", "level", "first_court");
        Entry<AsylumAct> further =
                on("2016-02-01", "appeal_lodged", "body", "Supreme Administrative Court");
        Entry<AsylumAct> last =
                on("2017-01-01", "upheld", "level", "final_court", "finality", "final");
        List<Entry<AsylumAct>> all = List.of(LODGED, REFUSED, APPEALED, upheld, further, last);

        assertThat(stages("2016-01-01", all)).first().isEqualTo("REFUSED_FIRST_INSTANCE NONE");
        assertThat(stages("2016-02-01", all)).first().isEqualTo("REMEDY_PENDING NONE");
        assertThat(stages("2017-01-01", all)).first().isEqualTo("REFUSED_FINAL NONE");
        Claim claim = claim("2017-01-01", FIRST, all);
        assertThat(results("2017-01-01", FIRST, all))
                .containsExactly("REFUSED", "UPHELD", "UPHELD");
        assertThat(claim.remedies()).extracting(Remedy::outcome).containsOnly(RemedyOutcome.UPHELD);
        assertThat(claim.remedies().getLast().against()).isEqualTo(upheld.id());
        assertThat(claim.shelters()).noneMatch(Shelter::isOpen);
        assertThat(claim("2016-01-01", FIRST, all).shelters()).anyMatch(Shelter::isOpen);
    }

    @Test
    void a_remedy_that_does_not_suspend_lets_nobody_stay_until_a_court_says_otherwise() {
        Entry<AsylumAct> appealed = on("2015-04-02", "appeal_lodged", "suspensive", "no");
        Entry<AsylumAct> ordered =
                on("2015-04-20", "suspensive_effect_decided", "suspensive", "yes");
        List<Entry<AsylumAct>> all = List.of(LODGED, REFUSED, appealed, ordered);

        assertThat(claim("2015-04-01", FIRST, all).shelters()).anyMatch(Shelter::isOpen);
        assertThat(claim("2015-04-02", FIRST, all).shelters()).noneMatch(Shelter::isOpen);
        assertThat(claim("2015-04-20", FIRST, all).shelters()).anyMatch(Shelter::isOpen);
        assertThat(claim("2015-04-20", FIRST, all).remedies().getFirst().suspensive())
                .isEqualTo(Answer.YES);
        assertThat(exposedBy("2015-04-02", FIRST, all)).containsExactly(appealed.id());
        assertThat(exposedBy("2015-04-20", FIRST, all)).isEmpty();
    }

    @Test
    void additional_protection_is_prolonged_and_protects_while_that_is_asked_for() {
        Entry<AsylumAct> granted =
                on(
                        "2014",
                        "granted",
                        "protection_type",
                        "subsidiary_protection",
                        "source_term",
                        "additional protection",
                        "valid_until",
                        "2015-12-31");
        Entry<AsylumAct> extended = on("2015-11-01", "extended", "valid_until", "2017-12-31");
        Entry<AsylumAct> asked = on("2017-12-01", "extension_requested");
        List<Entry<AsylumAct>> all = List.of(granted, extended, asked);

        Protection held = claim("2018-05-01", FIRST, all).protection();
        assertThat(held.stage()).isEqualTo(ProtectionStage.EXTENSION_PENDING);
        assertThat(held.sourceTerm()).isEqualTo("additional protection");
        assertThat(held.grants())
                .extracting(Protection.Grant::kind)
                .containsExactly(GrantKind.INITIAL, GrantKind.EXTENSION);
        assertThat(stages("2014-12-31", all)).first().isEqualTo("GRANTED IN_FORCE");
        assertThat(stages("2017-11-30", all)).first().isEqualTo("GRANTED IN_FORCE");
        assertThat(stages("2018-01-01", List.of(granted, extended)))
                .first()
                .isEqualTo("GRANTED EXPIRED");
        RiskFact.Protection fact = protection("2018-05-01", FIRST, all);
        assertThat(fact.shelter()).isEqualTo(RiskFact.Shelter.SUBSIDIARY);
        assertThat(fact.inForce()).isTrue();
        assertThat(fact.extensionPending()).isTrue();
    }

    @Test
    void a_review_does_not_lose_the_extension_that_was_asked_for_before() {
        Entry<AsylumAct> granted =
                on(
                        "2014-03-01",
                        "granted",
                        "protection_type",
                        "refugee_status",
                        "valid_until",
                        "2017-03-01");
        Entry<AsylumAct> asked = on("2017-02-01", "extension_requested");
        Entry<AsylumAct> reviewed = on("2017-02-10", "review_opened");
        Entry<AsylumAct> closed = on("2017-06-01", "review_closed");
        Entry<AsylumAct> refused = on("2017-09-01", "extension_refused");
        List<Entry<AsylumAct>> all = List.of(granted, asked, reviewed, closed, refused);

        assertThat(stages("2017-05-01", all)).first().isEqualTo("GRANTED UNDER_REVIEW");
        assertThat(stages("2017-06-01", all)).first().isEqualTo("GRANTED EXTENSION_PENDING");
        assertThat(stages("2017-09-01", all)).first().isEqualTo("GRANTED EXPIRED");
    }

    @Test
    void a_revocation_ends_nothing_before_it_is_final_and_its_annulment_undoes_it() {
        Entry<AsylumAct> granted = on("2014-03-01", "granted", "protection_type", "refugee_status");
        Entry<AsylumAct> revoked = on("2017-01-01", "revoked", "finality", "not_final");
        Entry<AsylumAct> appealed = on("2017-01-10", "appeal_lodged", "against", "revocation");
        Entry<AsylumAct> upheld =
                on("2018-01-01", "upheld", "upholds", "revocation", "finality", "final");
        Entry<AsylumAct> annulled = on("2018-01-01", "decision_annulled", "annuls", "revocation");

        List<Entry<AsylumAct>> lost = List.of(granted, revoked, appealed, upheld);
        assertThat(stages("2017-01-01", lost)).first().isEqualTo("GRANTED UNDER_REVIEW");
        assertThat(protection("2017-06-01", FIRST, lost).inForce()).isTrue();
        assertThat(stages("2018-01-01", lost)).first().isEqualTo("GRANTED REVOKED");
        assertThat(protection("2018-01-01", FIRST, lost).endedByDecision()).isTrue();
        assertThat(claim("2018-01-01", FIRST, lost).shelters()).noneMatch(Shelter::isOpen);
        List<Entry<AsylumAct>> won = List.of(granted, revoked, appealed, annulled);
        assertThat(stages("2018-01-01", won)).first().isEqualTo("GRANTED IN_FORCE");
        assertThat(claim("2018-01-01", FIRST, won).decisions().getLast().annuls())
                .isEqualTo(revoked.id());
        assertThat(claim("2018-01-01", FIRST, won).shelters())
                .filteredOn(Shelter::isOpen)
                .hasSize(1);
    }

    @Test
    void who_renounces_is_protected_no_longer_but_nobody_took_it_away() {
        List<Entry<AsylumAct>> all =
                List.of(
                        on("2014-03-01", "granted", "protection_type", "refugee_status"),
                        on("2017-01-01", "renounced"));

        assertThat(stages("2017-01-01", all)).first().isEqualTo("GRANTED RENOUNCED");
        assertThat(protection("2017-01-01", FIRST, all).endedByDecision()).isFalse();
        assertThat(protection("2017-01-01", FIRST, all).inForce()).isFalse();
    }

    @Test
    void better_protection_replaces_what_was_granted_before_and_that_stays_readable() {
        List<Entry<AsylumAct>> all =
                List.of(
                        on(
                                "2014-03-01",
                                "granted",
                                "protection_type",
                                "subsidiary_protection",
                                "valid_until",
                                "2016-03-01"),
                        on("2015-06-01", "granted", "protection_type", "refugee_status"));

        Claim claim = claim("2015-06-01", FIRST, all);

        assertThat(claim.protection().protectionType()).isEqualTo(ProtectionType.REFUGEE_STATUS);
        assertThat(claim.formerProtections())
                .extracting(Protection::protectionType)
                .containsExactly(ProtectionType.SUBSIDIARY_PROTECTION);
    }

    @Test
    void a_notification_is_not_known_before_its_day() {
        List<Entry<AsylumAct>> all = List.of(LODGED, REFUSED);

        Decision then = claim("2015-03-19", FIRST, all).decisions().getFirst();
        Decision later = claim("2015-03-20", FIRST, all).decisions().getFirst();

        assertThat(then.notice().notified()).isEqualTo(Answer.UNKNOWN);
        assertThat(later.notice().notified()).isEqualTo(Answer.YES);
        assertThat(look("2015-03-19", all).folded().nextChange()).isEqualTo("2015-03-20");
    }

    @Test
    void transfers_interferences_and_the_wish_to_leave_stand_beside_the_application() {
        UUID incident = UUID.randomUUID();
        List<Entry<AsylumAct>> all =
                List.of(
                        LODGED,
                        on("2015-01-01", "transfer_requested", "to_state", "PL"),
                        on(
                                "2015-02-01",
                                "transfer_answered",
                                "to_state",
                                "PL",
                                "answer",
                                "refused"),
                        on("2015-03-01", "interference_noted", "incident_id", incident.toString()),
                        on("2015-04-01", "relocation_sought"));

        Claim claim = claim("2015-04-01", FIRST, all);

        assertThat(claim.stage()).isEqualTo(AsylumStage.LODGED);
        assertThat(claim.transferRequests())
                .singleElement()
                .extracting(Transfer::answer)
                .isEqualTo(TransferAnswer.REFUSED);
        assertThat(claim.interferences())
                .singleElement()
                .extracting(Interference::incidentId)
                .isEqualTo(incident);
        assertThat(claim.relocationSought()).isNotNull();
        assertThat(look("2015-04-01", all).folded().findings()).extracting(Finding::code).isEmpty();
    }

    private static List<String> only(UUID person) {
        return List.of(person.toString());
    }

    private static List<String> stages(String day, List<Entry<AsylumAct>> entries) {
        return look(day, entries).state().applicants().stream()
                .map(c -> c.stage() + " " + c.protectionStage())
                .toList();
    }

    private static List<String> results(String day, UUID person, List<Entry<AsylumAct>> entries) {
        return claim(day, person, entries).decisions().stream()
                .map(d -> String.valueOf(d.result()))
                .toList();
    }

    private static RiskFact.Claim risk(String day, UUID person, List<Entry<AsylumAct>> entries) {
        return AsylumRisks.of(look(day, entries), person).stream()
                .filter(RiskFact.Asylum.class::isInstance)
                .map(f -> ((RiskFact.Asylum) f).claim())
                .findFirst()
                .orElseThrow();
    }

    private static List<UUID> exposedBy(String day, UUID person, List<Entry<AsylumAct>> entries) {
        return AsylumRisks.of(look(day, entries), person).stream()
                .filter(RiskFact.Exposed.class::isInstance)
                .flatMap(f -> f.entries().stream())
                .toList();
    }

    private static RiskFact.Protection protection(
            String day, UUID person, List<Entry<AsylumAct>> entries) {
        return AsylumRisks.of(look(day, entries), person).stream()
                .filter(RiskFact.Protection.class::isInstance)
                .map(RiskFact.Protection.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
