package org.habeas.extradition.ccf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Told.on;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.Entry;
import org.habeas.docket.Fold;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.extradition.Told;
import org.habeas.extradition.alert.RemovalGround;
import org.habeas.extradition.bearing.Edge;
import org.habeas.extradition.bearing.EdgeType;
import org.habeas.extradition.bearing.RiskFact.PoliticalMotiveFound;
import org.habeas.extradition.bearing.TimeStart;
import org.habeas.extradition.bearing.TimeStart.How;
import org.habeas.extradition.ccf.CcfAct.*;
import org.habeas.platform.register.Look;
import org.junit.jupiter.api.Test;

class CcfBearingTest {
    private static final UUID PERSON = CcfDocketTest.HEAD.applicantPersonId();
    private static final UUID ALERT = CcfDocketTest.ALERT;
    private static final Entry<CcfAct> SUBMITTED = on("2016-09-01", new Submitted(true, true));
    private static final Entry<CcfAct> ADMITTED = on("2016-10-31", new Admitted());
    private static final Entry<CcfAct> FOUND =
            on(
                    "2017-07-13",
                    new FoundNonCompliant(
                            RemovalGround.CONSTITUTION_ART_3,
                            List.of(new Order(ALERT, CcfMeasure.DELETION, null))));
    private static final Entry<CcfAct> DONE = on("2017-08-01", new Implemented(List.of(), null));

    @Test
    void TL01_and_TL02_run_from_admissibility_by_what_is_asked_for() {
        assertThat(limits(CcfKind.ACCESS, SUBMITTED, ADMITTED))
                .extracting(TimeStart::rule)
                .containsExactly("TL-01");
        assertThat(limits(CcfKind.DELETION, ADMITTED))
                .extracting(TimeStart::rule)
                .containsExactly("TL-02");
        assertThat(limits(CcfKind.ACCESS_AND_DELETION, ADMITTED))
                .allSatisfy(limit -> assertThat(limit.start()).isEqualTo(ADMITTED.on()))
                .extracting(TimeStart::rule)
                .containsExactly("TL-01", "TL-02");
        assertThat(limits(CcfKind.DELETION, SUBMITTED)).isEmpty();
    }

    @Test
    void each_limit_is_met_by_its_own_decision() {
        Entry<CcfAct> access = on("2017-01-01", new AccessGiven());

        List<TimeStart> limits = limits(CcfKind.ACCESS_AND_DELETION, ADMITTED, access);

        assertThat(limits.getFirst().end()).extracting("how").isEqualTo(How.MET);
        assertThat(limits.getLast().end()).isNull();
        assertThat(limits(CcfKind.DELETION, ADMITTED, FOUND).getFirst().end())
                .extracting("how", "entry")
                .containsExactly(How.MET, FOUND.id());
    }

    @Test
    void the_commission_extends_its_time() {
        Entry<CcfAct> extended =
                on("2017-06-01", new TimeLimitExtended(FuzzyDate.parse("2018-01-31")));

        assertThat(limits(CcfKind.DELETION, ADMITTED, extended).getFirst().end())
                .extracting("how", "until")
                .containsExactly(How.EXTENDED, FuzzyDate.parse("2018-01-31"));
    }

    @Test
    void a_decision_within_the_extended_time_is_in_time() {
        Entry<CcfAct> extended =
                on("2017-06-01", new TimeLimitExtended(FuzzyDate.parse("2018-01-31")));
        Entry<CcfAct> found = on("2017-12-01", new FoundCompliant());

        assertThat(limits(CcfKind.DELETION, ADMITTED, extended, found).getFirst())
                .satisfies(limit -> {
                    assertThat(limit.due()).isEqualTo(FuzzyDate.parse("2018-01-31"));
                    assertThat(limit.end()).extracting("how").isEqualTo(How.MET);
                });
    }

    @Test
    void a_second_source_may_tell_the_day_of_admission() {
        Entry<CcfAct> exact = on("2016-10-31", new Admitted());

        assertThat(limits(CcfKind.DELETION, exact, on("2016-10", new Admitted())))
                .extracting(TimeStart::start)
                .containsExactly(exact.on());
        assertThat(limits(CcfKind.DELETION, on("2016-09-01/2016-10-31", new Admitted()), exact))
                .extracting(TimeStart::start)
                .containsExactly(exact.on());
    }

    @Test
    void TL03_runs_from_the_discovery_of_a_new_fact_after_a_decision() {
        Entry<CcfAct> early = on("2017-01-01", new NewFactDiscovered(null));
        Entry<CcfAct> fact = on("2018-01-01", new NewFactDiscovered(null));
        Entry<CcfAct> revision = on("2018-03-01", new RevisionRequested());

        List<TimeStart> limits = limits(CcfKind.REVISION, ADMITTED, early, FOUND, fact, revision);

        assertThat(limits)
                .singleElement()
                .satisfies(limit -> {
                    assertThat(limit.rule()).isEqualTo("TL-03");
                    assertThat(limit.entry()).isEqualTo(fact.id());
                    assertThat(limit.end())
                            .extracting("how", "entry")
                            .containsExactly(How.MET, revision.id());
                });
    }

    @Test
    void a_request_challenges_its_alerts_until_it_is_decided() {
        assertThat(edges(SUBMITTED))
                .hasSize(2)
                .allSatisfy(edge -> {
                    assertThat(edge.type()).isEqualTo(EdgeType.CHALLENGES);
                    assertThat(edge.until()).isNull();
                });
        assertThat(edges(SUBMITTED, ADMITTED, FOUND).getFirst().until()).isEqualTo(FOUND.on());
        assertThat(edges(on("2016", new Drafted()))).isEmpty();
    }

    @Test
    void a_ground_relies_on_the_decision_that_bears_it_out() {
        UUID refusal = UUID.randomUUID();
        Entry<CcfAct> stated =
                on("2016-08-01", new GroundStated(RemovalGround.EXTRADITION_REFUSED, refusal));

        assertThat(edges(stated))
                .singleElement()
                .satisfies(edge -> {
                    assertThat(edge.type()).isEqualTo(EdgeType.RELIES_ON);
                    assertThat(edge.to().docketId()).isEqualTo(refusal);
                    assertThat(edge.entry()).isEqualTo(stated.id());
                });
    }

    @Test
    void what_was_carried_out_leads_to_the_alert_that_it_deleted() {
        assertThat(edges(SUBMITTED, ADMITTED, FOUND, DONE))
                .filteredOn(edge -> edge.type() == EdgeType.LED_TO)
                .singleElement()
                .satisfies(edge -> {
                    assertThat(edge.rule()).isEqualTo("R-03");
                    assertThat(edge.to().docketId()).isEqualTo(ALERT);
                    assertThat(edge.entry()).isEqualTo(DONE.id());
                });
    }

    @Test
    void S6_the_commission_may_find_a_political_motive() {
        assertThat(bearing(CcfKind.DELETION, ADMITTED, FOUND).risks(PERSON))
                .singleElement()
                .isInstanceOf(PoliticalMotiveFound.class);
        assertThat(bearing(CcfKind.DELETION, ADMITTED, FOUND).risks(UUID.randomUUID())).isEmpty();
    }

    @SafeVarargs
    private static List<TimeStart> limits(CcfKind kind, Entry<CcfAct>... entries) {
        return bearing(kind, entries).limits();
    }

    @SafeVarargs
    private static List<Edge> edges(Entry<CcfAct>... entries) {
        return bearing(CcfKind.DELETION, entries).edges();
    }

    @SafeVarargs
    private static CcfBearing bearing(CcfKind kind, Entry<CcfAct>... entries) {
        CcfHead head = new CcfHead(PERSON, kind, CcfDocketTest.HEAD.alertIds(), null);
        List<Entry<CcfAct>> all = List.of(entries);
        return new CcfBearing(
                new Look<>(
                        UUID.randomUUID(),
                        "ccf-requests",
                        1,
                        head,
                        Visibility.RESTRICTED,
                        all,
                        Fold.fold(new CcfDocket(head), all, Told.lens(Told.TODAY)),
                        Told.lens(Told.TODAY)));
    }
}
