package org.habeas.extradition.extradition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Told.on;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.DatePrecision;
import org.habeas.docket.Entry;
import org.habeas.docket.Finding;
import org.habeas.docket.Folded;
import org.habeas.extradition.Told;
import org.habeas.extradition.extradition.ExtraditionAct.*;
import org.habeas.platform.json.Json;
import org.junit.jupiter.api.Test;

class ExtraditionDocketTest {
    private static final UUID ASYLUM = UUID.randomUUID();
    private static final UUID MEASURE = UUID.randomUUID();

    private static final Entry<ExtraditionAct> RECEIVED =
            on("2017-10-01", new RequestReceived(List.of(), List.of()));
    private static final Entry<ExtraditionAct> REVIEW =
            on("2017-10-10", new CourtReviewOpened(null, null));
    private static final Entry<ExtraditionAct> ADMISSIBLE =
            on("2017-11-01", new DeclaredAdmissible(DecisionLevel.FIRST_COURT, null));
    private static final Entry<ExtraditionAct> ORDERED =
            on("2017-12-01", new ExtraditionOrdered(DecisionLevel.EXECUTIVE, null));
    private static final Entry<ExtraditionAct> ENFORCEABLE =
            on("2018-02-01", new OrderBecameEnforceable());

    @Test
    void without_a_request_nothing_but_a_risk_is_documented() {
        assertThat(fold(on("2018", new RiskReported())).state().status())
                .isEqualTo(ExtraditionStage.NO_REQUEST_DOCUMENTED);
    }

    @Test
    void a_request_goes_through_court_and_government_to_an_enforceable_order() {
        Folded<ExtraditionAct, ExtraditionState> folded =
                fold(RECEIVED, REVIEW, ADMISSIBLE, ORDERED, ENFORCEABLE);

        assertThat(folded.state().status()).isEqualTo(ExtraditionStage.GRANTED_ENFORCEABLE);
        assertThat(folded.findings()).isEmpty();
        assertThat(folded.state().decisions()).hasSize(2);
    }

    @Test
    void INV_X_04_a_suspension_keeps_the_stage_which_shows_again_as_far_as_it_has_come() {
        Entry<ExtraditionAct> suspended = on("2017-10-20", asylumPending());
        Entry<ExtraditionAct> resumed =
                on("2018-01-01", new Resumed(SuspensionGround.ASYLUM_PENDING, ASYLUM));

        assertThat(fold(RECEIVED, REVIEW, suspended).state().status())
                .isEqualTo(ExtraditionStage.SUSPENDED);
        assertThat(fold(RECEIVED, REVIEW, suspended, resumed).state().status())
                .isEqualTo(ExtraditionStage.COURT_REVIEW);
        assertThat(fold(RECEIVED, REVIEW, suspended, ADMISSIBLE).state().status())
                .isEqualTo(ExtraditionStage.SUSPENDED);
        assertThat(fold(RECEIVED, REVIEW, suspended, ADMISSIBLE, resumed).state().status())
                .isEqualTo(ExtraditionStage.EXECUTIVE_DECISION_PENDING);
    }

    @Test
    void of_several_suspensions_each_ends_for_itself() {
        Entry<ExtraditionAct> asylum = on("2017-10-20", asylumPending());
        Entry<ExtraditionAct> measure =
                on("2017-10-21", new Suspended(SuspensionGround.INTERIM_MEASURE, MEASURE));
        Entry<ExtraditionAct> lifted =
                on("2017-12-01", new Resumed(SuspensionGround.INTERIM_MEASURE, MEASURE));
        Entry<ExtraditionAct> all = on("2018-01-01", new Resumed(null, null));

        assertThat(fold(RECEIVED, asylum, measure, lifted).state().status())
                .isEqualTo(ExtraditionStage.SUSPENDED);
        assertThat(fold(RECEIVED, asylum, measure, lifted, all).state().status())
                .isEqualTo(ExtraditionStage.REQUEST_RECEIVED);
    }

    @Test
    void a_suspension_told_with_a_date_before_the_request_shows_with_the_request() {
        Entry<ExtraditionAct> asylum = on("2017-01-01", asylumPending());

        assertThat(fold(asylum).state().status()).isEqualTo(ExtraditionStage.NO_REQUEST_DOCUMENTED);
        assertThat(fold(asylum, RECEIVED).state().status()).isEqualTo(ExtraditionStage.SUSPENDED);
    }

    @Test
    void a_surrender_under_an_enforceable_order_is_a_surrender() {
        Folded<ExtraditionAct, ExtraditionState> folded =
                fold(
                        RECEIVED,
                        REVIEW,
                        ADMISSIBLE,
                        ORDERED,
                        ENFORCEABLE,
                        on("2018-03-01", new Surrendered()));

        assertThat(folded.state().status()).isEqualTo(ExtraditionStage.SURRENDERED);
        assertThat(folded.state().breach()).isFalse();
    }

    @Test
    void INV_X_03_a_surrender_over_an_obstacle_or_without_an_order_is_a_rendition_in_breach() {
        Entry<ExtraditionAct> surrendered = on("2018-03-01", new Surrendered());
        Entry<ExtraditionAct> suspended = on("2018-02-10", asylumPending());
        Entry<ExtraditionAct> barred =
                on("2018-02-10", new Barred(RefusalGround.REFUGEE_STATUS, ASYLUM));

        for (Folded<ExtraditionAct, ExtraditionState> folded :
                List.of(
                        fold(
                                RECEIVED,
                                REVIEW,
                                ADMISSIBLE,
                                ORDERED,
                                ENFORCEABLE,
                                suspended,
                                surrendered),
                        fold(
                                RECEIVED,
                                REVIEW,
                                ADMISSIBLE,
                                ORDERED,
                                ENFORCEABLE,
                                barred,
                                surrendered),
                        fold(RECEIVED, REVIEW, surrendered))) {
            assertThat(folded.state().status()).isEqualTo(ExtraditionStage.OVERTAKEN_BY_RENDITION);
            assertThat(folded.state().breach()).isTrue();
            assertThat(folded.findings()).extracting(Finding::code).contains("surrender-in-breach");
        }
    }

    @Test
    void a_bar_stands_over_a_suspension_and_its_lifting_shows_what_is_beneath() {
        Entry<ExtraditionAct> suspended =
                on("2018-01-01", new Suspended(SuspensionGround.PROTECTION_IN_FORCE, ASYLUM));
        Entry<ExtraditionAct> proposed =
                on("2018-01-01", new BarProposed(RefusalGround.REFUGEE_STATUS, ASYLUM));
        Entry<ExtraditionAct> barred =
                on("2018-01-15", new Barred(RefusalGround.REFUGEE_STATUS, ASYLUM));
        Entry<ExtraditionAct> review = on("2019-01-01", new BarReviewProposed(ASYLUM));
        Entry<ExtraditionAct> lifted = on("2019-02-01", new BarLifted(null, ASYLUM));

        ExtraditionState bar = fold(RECEIVED, suspended, proposed, barred).state();
        assertThat(bar.status()).isEqualTo(ExtraditionStage.BARRED);
        assertThat(bar.obstacles().proposedBars()).isEmpty();
        ExtraditionState reviewed = fold(RECEIVED, suspended, proposed, barred, review).state();
        assertThat(reviewed.status()).isEqualTo(ExtraditionStage.BARRED);
        assertThat(reviewed.obstacles().barUnderReview()).isTrue();
        assertThat(fold(RECEIVED, suspended, barred, review, lifted).state().status())
                .isEqualTo(ExtraditionStage.SUSPENDED);
    }

    @Test
    void the_annulment_of_the_decree_and_the_refusal_of_that_day_end_it() {
        Folded<ExtraditionAct, ExtraditionState> folded =
                fold(
                        RECEIVED,
                        REVIEW,
                        ADMISSIBLE,
                        ORDERED,
                        on("2016-12-08", new RequestReported(null, List.of())),
                        on("2018-01-02", new AppealLodged(Appellant.PERSON)),
                        on(
                                "2018-12-09",
                                new DecisionAnnulled(
                                        DecisionLevel.ADMINISTRATIVE_COURT,
                                        "Council of State",
                                        List.of(RefusalGround.POLITICAL_MOTIVE),
                                        false,
                                        null,
                                        List.of())),
                        on("2018-12-09", finalRefusal()));

        assertThat(folded.state().status()).isEqualTo(ExtraditionStage.REFUSED_FINAL);
        assertThat(folded.findings()).isEmpty();
    }

    @Test
    void a_refusal_of_which_no_step_before_is_known_is_believed_with_a_finding() {
        Folded<ExtraditionAct, ExtraditionState> folded = fold(on("2014", finalRefusal()));

        assertThat(folded.state().status()).isEqualTo(ExtraditionStage.REFUSED_FINAL);
        assertThat(folded.findings()).extracting(Finding::code).containsExactly("step-missing");
    }

    @Test
    void nothing_leads_out_of_a_final_refusal_but_a_transfer() {
        Entry<ExtraditionAct> refused = on("2014", finalRefusal());

        assertThat(fold(refused, on("2015-01-02", new AppealLodged(null))).state().status())
                .isEqualTo(ExtraditionStage.REFUSED_FINAL);
        assertThat(fold(refused, on("2015-01-02", new Rendered(null, "KZ"))).state().status())
                .isEqualTo(ExtraditionStage.OVERTAKEN_BY_RENDITION);
    }

    @Test
    void detention_and_bail_stand_beside_the_stage() {
        ExtraditionState state =
                fold(
                                RECEIVED,
                                on("2017-10-02", new ArrestMade()),
                                on(
                                        "2017-11",
                                        new BailGranted(
                                                BailForm.PERSONAL_SURETY, "MPs", List.of())),
                                on("2017-12", asylumPending()))
                        .state();

        assertThat(state.status()).isEqualTo(ExtraditionStage.SUSPENDED);
        assertThat(state.measure()).extracting("measure").isEqualTo(Measure.BAIL);
    }

    @Test
    void an_arrest_before_the_request_lapses_and_may_come_again() {
        Entry<ExtraditionAct> arrest = on("2017-10-02", new ProvisionallyArrested());
        Entry<ExtraditionAct> lapsed = on("2017-11-11", new Lapsed());

        ExtraditionState over = fold(arrest, lapsed).state();
        assertThat(over.status()).isEqualTo(ExtraditionStage.LAPSED);
        assertThat(over.measure()).extracting("measure").isEqualTo(Measure.FREED);
        assertThat(
                        fold(arrest, lapsed, on("2018-01-01", new ProvisionallyArrested()))
                                .state()
                                .status())
                .isEqualTo(ExtraditionStage.PROVISIONAL_ARREST);
    }

    @Test
    void a_transfer_is_one_thing_and_sources_that_differ_stay_visible() {
        Folded<ExtraditionAct, ExtraditionState> folded =
                fold(
                        on("2013", new IllegallyDeported("IT", "KZ", 1)),
                        on("2013", new Rendered("IT", "KZ")));

        assertThat(folded.contradictions()).hasSize(1);
    }

    @Test
    void as_of_a_day_it_shows_what_had_happened_by_then() {
        Folded<ExtraditionAct, ExtraditionState> folded =
                Told.foldOn(
                        new ExtraditionDocket(),
                        LocalDate.of(2017, 10, 9),
                        RECEIVED,
                        REVIEW,
                        ADMISSIBLE);

        assertThat(folded.state().status()).isEqualTo(ExtraditionStage.REQUEST_RECEIVED);
    }

    @Test
    void INV_X_04_while_it_stands_still_it_tells_the_stage_to_which_it_returns() {
        ExtraditionState state = fold(RECEIVED, REVIEW, on("2017-10-20", asylumPending())).state();

        assertThat(state.returnsTo()).isEqualTo(ExtraditionStage.COURT_REVIEW);
        assertThat(fold(RECEIVED, REVIEW).state().returnsTo()).isNull();
    }

    @Test
    void what_suspended_it_and_when_that_ended_stays_on_record() {
        Entry<ExtraditionAct> resumed =
                on("2018-01-01", new Resumed(SuspensionGround.ASYLUM_PENDING, ASYLUM));

        Obstacles after =
                fold(RECEIVED, on("2017-10-20", asylumPending()), resumed).state().obstacles();

        assertThat(after.suspensions()).isEmpty();
        assertThat(after.endedSuspensions())
                .singleElement()
                .satisfies(s -> assertThat(s.to()).isEqualTo(resumed.on()))
                .satisfies(s -> assertThat(s.endedBy()).isEqualTo(resumed.id()));
    }

    @Test
    void INV_X_12_the_day_of_a_decision_is_not_the_day_of_the_article_that_tells_it() {
        ExtraditionState state = fold(on("../2021-01-07", finalRefusal())).state();

        assertThat(state.decisions())
                .singleElement()
                .satisfies(r -> assertThat(r.on().iso()).isEqualTo("../2021-01-07"))
                .satisfies(r -> assertThat(r.on().precision()).isEqualTo(DatePrecision.BEFORE));
    }

    @Test
    void a_court_that_annuls_the_decree_and_refuses_on_that_day_annuls_the_decree_only() {
        Entry<ExtraditionAct> annulled =
                on(
                        "2018-12-09",
                        new DecisionAnnulled(
                                DecisionLevel.ADMINISTRATIVE_COURT,
                                "Council of State",
                                List.of(RefusalGround.POLITICAL_MOTIVE),
                                false,
                                null,
                                List.of()));
        Entry<ExtraditionAct> refused = on("2018-12-09", finalRefusal());

        ExtraditionState state =
                fold(
                                RECEIVED,
                                REVIEW,
                                ADMISSIBLE,
                                ORDERED,
                                on("2018-01-02", new AppealLodged(Appellant.PERSON)),
                                refused,
                                annulled)
                        .state();

        assertThat(state.stage()).isEqualTo(ExtraditionStage.REFUSED_FINAL);
        assertThat(state.outcome()).isEqualTo(ExtraditionOutcome.REFUSED);
        assertThat(state.refusalGrounds()).containsExactly(RefusalGround.POLITICAL_MOTIVE);
        assertThat(state.decisions())
                .filteredOn(r -> !r.stands())
                .singleElement()
                .satisfies(r -> assertThat(r.entry()).isEqualTo(ORDERED.id()))
                .satisfies(r -> assertThat(r.annulledBy()).isEqualTo(annulled.id()));
    }

    @Test
    void which_decision_falls_may_be_told_by_its_level() {
        ExtraditionState state =
                fold(
                                RECEIVED,
                                REVIEW,
                                ADMISSIBLE,
                                ORDERED,
                                on(
                                        "2018-03-01",
                                        new DecisionAnnulled(
                                                DecisionLevel.SUPREME_COURT,
                                                null,
                                                List.of(),
                                                true,
                                                DecisionLevel.FIRST_COURT,
                                                List.of())))
                        .state();

        assertThat(state.stage()).isEqualTo(ExtraditionStage.COURT_REVIEW);
        assertThat(state.decisions())
                .filteredOn(r -> !r.stands())
                .extracting(Ruling::entry)
                .containsExactly(ADMISSIBLE.id());
        assertThat(state.decisions().getLast().result()).isEqualTo(DecisionResult.REMITTED);
    }

    @Test
    void a_refusal_against_which_no_remedy_is_left_is_final() {
        Entry<ExtraditionAct> inadmissible =
                on(
                        "2017-11-01",
                        new DeclaredInadmissible(
                                DecisionLevel.FIRST_COURT,
                                null,
                                List.of(RefusalGround.RISK_OF_TORTURE),
                                List.of()));

        ExtraditionState state =
                fold(RECEIVED, REVIEW, inadmissible, on("2017-12-01", new RefusalBecameFinal(null)))
                        .state();

        assertThat(state.stage()).isEqualTo(ExtraditionStage.REFUSED_FINAL);
        assertThat(state.decisions())
                .singleElement()
                .satisfies(r -> assertThat(r.finality()).isEqualTo(Finality.FINAL));
    }

    @Test
    void to_whom_a_decision_was_made_known_stands_with_it() {
        ExtraditionState state =
                fold(
                                RECEIVED,
                                REVIEW,
                                ADMISSIBLE,
                                ORDERED,
                                on("2017-12-05", new DecisionNotified(Notified.COUNSEL, null)),
                                on(
                                        "2017-11-03",
                                        new DecisionNotified(
                                                Notified.PERSON, DecisionLevel.FIRST_COURT)))
                        .state();

        assertThat(state.decisions())
                .extracting(r -> r.notices().stream().map(Ruling.Notice::to).toList())
                .containsExactly(List.of(Notified.PERSON), List.of(Notified.COUNSEL));
    }

    @Test
    void every_measure_is_kept_and_a_second_source_for_one_is_not_another() {
        ExtraditionState state =
                fold(
                                on("2017-10-02", new ProvisionallyArrested()),
                                on("2017-10", new ProvisionallyArrested()),
                                on("2017-11-11", new Lapsed()),
                                on("2018-01-05", new ProvisionallyArrested()),
                                on("2018-01-20", new BailGranted(BailForm.BAIL, null, List.of())))
                        .state();

        assertThat(state.measures())
                .extracting(Held::measure)
                .containsExactly(
                        Measure.PROVISIONAL_ARREST,
                        Measure.FREED,
                        Measure.PROVISIONAL_ARREST,
                        Measure.BAIL);
        assertThat(state.measure()).isEqualTo(state.measures().getLast());
    }

    @Test
    void sureties_are_persons_and_one_who_is_told_apart_stands_with_the_others() {
        Surety member = new Surety(null, null, "member of parliament");
        Surety friend = new Surety(null, "Invented Friend", null);
        Entry<ExtraditionAct> bail =
                on("2017-11", new BailGranted(BailForm.PERSONAL_SURETY, "MPs", List.of(member)));
        Entry<ExtraditionAct> stood = on("2017-11-30", new SuretyStood(friend));

        assertThat(fold(RECEIVED, bail, stood).state().measure())
                .satisfies(held -> assertThat(held.sureties()).containsExactly(member, friend));
        assertThat(friend.toString()).doesNotContain("Friend");
        assertThat(fold(RECEIVED, stood).findings())
                .extracting(Finding::code)
                .containsExactly("no-bail");
    }

    @Test
    void what_the_person_is_accused_of_is_kept_in_the_words_of_the_source() {
        ExtraditionState state =
                fold(
                                on(
                                        "2017-09",
                                        new RequestReported(
                                                null,
                                                List.of(new Offence("theft", OffenceKind.OTHER)))),
                                on(
                                        "2017-10-01",
                                        new RequestReceived(
                                                List.of("swindling"),
                                                List.of(new Offence("fraud", OffenceKind.FRAUD)))))
                        .state();

        assertThat(state.offences())
                .extracting(Offence::sourceTerm)
                .containsExactly("theft", "swindling", "fraud");
    }

    @Test
    void promises_and_what_became_of_them_after_the_surrender_are_kept() {
        ExtraditionState state =
                fold(
                                RECEIVED,
                                REVIEW,
                                ADMISSIBLE,
                                ORDERED,
                                ENFORCEABLE,
                                on("2018-02-02", new AssurancesGiven("KZ", "no death penalty")),
                                on("2018-03-01", new Surrendered()),
                                on(
                                        "2019-03-01",
                                        new SpecialityRaised(
                                                SpecialityMatter.RE_EXTRADITION,
                                                SpecialityStep.CONSENT_ASKED,
                                                "RU")))
                        .state();

        assertThat(state.status()).isEqualTo(ExtraditionStage.SURRENDERED);
        assertThat(state.outcome()).isEqualTo(ExtraditionOutcome.SURRENDERED);
        assertThat(state.assurances()).hasSize(1);
        assertThat(state.speciality()).extracting("toState").containsExactly("RU");
    }

    @Test
    void an_act_stored_before_it_had_more_facts_still_reads() throws Exception {
        ObjectMapper mapper = Json.mapper();

        for (String stored :
                List.of(
                        "{\"kind\":\"request_received\",\"offences\":[\"fraud\"]}",
                        "{\"kind\":\"request_reported\"}",
                        "{\"kind\":\"bail_granted\",\"form\":\"bail\",\"sureties\":\"MPs\"}",
                        "{\"kind\":\"refused\",\"grounds\":[\"not_stated\"],\"finality\":\"final\"}",
                        "{\"kind\":\"declared_inadmissible\",\"grounds\":[]}",
                        "{\"kind\":\"decision_annulled\",\"grounds\":[],\"remitted\":true}")) {
            ExtraditionAct act = mapper.readValue(stored, ExtraditionAct.class);

            assertThat(fold(on("2018-01-01", act)).applied()).hasSize(1);
        }
    }

    private static Suspended asylumPending() {
        return new Suspended(SuspensionGround.ASYLUM_PENDING, ASYLUM);
    }

    private static Refused finalRefusal() {
        return new Refused(
                DecisionLevel.ADMINISTRATIVE_COURT,
                "Council of State",
                List.of(RefusalGround.POLITICAL_MOTIVE),
                Finality.FINAL,
                Basis.INFERRED,
                List.of());
    }

    @SafeVarargs
    private static Folded<ExtraditionAct, ExtraditionState> fold(Entry<ExtraditionAct>... entries) {
        return Told.fold(new ExtraditionDocket(), entries);
    }
}
