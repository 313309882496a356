package org.habeas.extradition.extradition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Told.on;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.extradition.Told;
import org.habeas.extradition.bearing.Edge;
import org.habeas.extradition.bearing.EdgeType;
import org.habeas.extradition.bearing.Node;
import org.habeas.extradition.bearing.Reliable;
import org.habeas.extradition.bearing.RiskFact;
import org.habeas.extradition.bearing.RiskFact.Standing;
import org.habeas.extradition.bearing.TimeStart;
import org.habeas.extradition.bearing.TimeStart.How;
import org.habeas.extradition.extradition.ExtraditionAct.*;
import org.junit.jupiter.api.Test;

class ExtraditionBearingTest {
    private static final UUID ASYLUM = UUID.randomUUID();

    private static final Entry<ExtraditionAct> ARREST =
            on("2017-10-02", new ProvisionallyArrested());
    private static final Entry<ExtraditionAct> RECEIVED =
            on("2017-10-20", new RequestReceived(List.of(), List.of()));
    private static final Entry<ExtraditionAct> ORDERED =
            on("2017-12-01", new ExtraditionOrdered(DecisionLevel.EXECUTIVE, null));
    private static final Entry<ExtraditionAct> ENFORCEABLE =
            on("2018-02-01", new OrderBecameEnforceable());
    private static final Entry<ExtraditionAct> APPOINTED =
            on("2018-02-02", new SurrenderAppointed(FuzzyDate.parse("2018-03-01"), null));

    @Test
    void a_provisional_arrest_starts_the_limits_for_the_request() {
        assertThat(limits(ARREST)).extracting(TimeStart::rule).containsExactly("TL-04", "TL-05");
        assertThat(limits(ARREST))
                .allSatisfy(l -> assertThat(l.start()).isEqualTo(ARREST.on()))
                .allSatisfy(l -> assertThat(l.entry()).isEqualTo(ARREST.id()))
                .allSatisfy(l -> assertThat(l.end()).isNull());
    }

    @Test
    void the_formal_request_meets_them() {
        assertThat(limits(ARREST, RECEIVED))
                .allSatisfy(l -> assertThat(l.end()).extracting("how").isEqualTo(How.MET))
                .allSatisfy(l -> assertThat(l.end()).extracting("entry").isEqualTo(RECEIVED.id()));
    }

    @Test
    void nothing_depends_on_them_when_the_person_is_free_on_bail_or_the_matter_is_over() {
        for (ExtraditionAct act :
                List.of(
                        new Freed(),
                        new BailGranted(null, null, List.of()),
                        new Lapsed(),
                        new RequestWithdrawn(),
                        new EndedByDeath())) {
            assertThat(limits(ARREST, on("2017-10-15", act)))
                    .hasSize(2)
                    .allSatisfy(l -> assertThat(l.end()).extracting("how").isEqualTo(How.MOOT));
        }
    }

    @Test
    void an_arrest_after_a_lapse_starts_them_anew() {
        Entry<ExtraditionAct> again = on("2018-01-05", new ProvisionallyArrested());

        List<TimeStart> limits = limits(ARREST, on("2017-11-11", new Lapsed()), again);

        assertThat(limits).hasSize(4);
        assertThat(limits.subList(2, 4))
                .allSatisfy(l -> assertThat(l.entry()).isEqualTo(again.id()))
                .allSatisfy(l -> assertThat(l.end()).isNull());
    }

    @Test
    void of_two_sources_for_one_arrest_the_one_with_the_day_counts() {
        Entry<ExtraditionAct> vague = on("../2017-10-01", new ProvisionallyArrested());
        Entry<ExtraditionAct> month = on("2017-10", new ProvisionallyArrested());

        assertThat(limits(month, ARREST))
                .hasSize(2)
                .extracting(TimeStart::entry)
                .containsOnly(ARREST.id());
        assertThat(limits(vague, ARREST))
                .hasSize(2)
                .extracting(TimeStart::entry)
                .containsOnly(vague.id());
    }

    @Test
    void a_detention_of_more_than_a_month_without_dates_starts_no_limit_that_could_be_breached() {
        List<TimeStart> afterTheRequest =
                limits(
                        on("../2017-10-31", new RequestReceived(List.of(), List.of())),
                        on("2017-10", new ArrestMade()),
                        on("2017-11", new BailGranted(BailForm.PERSONAL_SURETY, null, List.of())));
        List<TimeStart> provisional =
                limits(
                        on("2017-10", new ProvisionallyArrested()),
                        on("2017-11", new BailGranted(BailForm.PERSONAL_SURETY, null, List.of())));

        assertThat(afterTheRequest).isEmpty();
        assertThat(provisional)
                .allSatisfy(l -> assertThat(l.start().iso()).isEqualTo("2017-10"))
                .allSatisfy(l -> assertThat(l.due()).isNull())
                .allSatisfy(l -> assertThat(l.end()).extracting("how").isEqualTo(How.MOOT));
    }

    @Test
    void the_appointed_day_starts_the_limits_for_the_taking_over() {
        List<TimeStart> running = limits(RECEIVED, ORDERED, ENFORCEABLE, APPOINTED);
        List<TimeStart> met =
                limits(
                        RECEIVED,
                        ORDERED,
                        ENFORCEABLE,
                        APPOINTED,
                        on("2018-03-10", new Surrendered()));

        assertThat(running).extracting(TimeStart::rule).containsExactly("TL-06", "TL-07");
        assertThat(running)
                .allSatisfy(l -> assertThat(l.start().iso()).isEqualTo("2018-03-01"))
                .allSatisfy(l -> assertThat(l.end()).isNull());
        assertThat(met).allSatisfy(l -> assertThat(l.end()).extracting("how").isEqualTo(How.MET));
    }

    @Test
    void a_new_day_takes_the_place_of_the_old_one_only_after_a_hindrance() {
        Entry<ExtraditionAct> hindered =
                on("2018-03-05", new SurrenderAppointed(FuzzyDate.parse("2018-04-01"), true));
        Entry<ExtraditionAct> later =
                on("2018-03-05", new SurrenderAppointed(FuzzyDate.parse("2018-04-01"), null));

        assertThat(limits(RECEIVED, ENFORCEABLE, APPOINTED, hindered))
                .extracting(l -> l.end() == null)
                .containsExactly(false, false, true, true);
        assertThat(limits(RECEIVED, ENFORCEABLE, APPOINTED, later))
                .extracting(l -> l.end() == null)
                .containsExactly(true, true, true, true);
    }

    @Test
    void the_head_tells_what_it_repeats_accompanies_and_rests_on_and_who_is_behind_it() {
        assertThat(meaning(RECEIVED).edges())
                .containsExactly(
                        ofHead(EdgeType.REPEATS, Node.docket(Meaning.REPEATED)),
                        ofHead(EdgeType.CONCURRENT_WITH, Node.docket(Meaning.CONCURRENT)),
                        ofHead(EdgeType.BASED_ON, Node.docket(Meaning.TREATY)),
                        ofHead(EdgeType.INSTIGATED_BY, Node.state("KZ")));
    }

    @Test
    void what_suspends_and_bars_it_is_told_with_the_rule_and_the_entry() {
        Entry<ExtraditionAct> suspended =
                byRule(
                        "R-01",
                        "2017-11-01",
                        new Suspended(SuspensionGround.ASYLUM_PENDING, ASYLUM));
        Entry<ExtraditionAct> resumed =
                byRule("R-15", "2018-01-01", new Resumed(SuspensionGround.ASYLUM_PENDING, ASYLUM));
        Entry<ExtraditionAct> proposed =
                byRule("R-02", "2018-01-01", new BarProposed(RefusalGround.REFUGEE_STATUS, ASYLUM));
        Entry<ExtraditionAct> barred =
                on("2018-02-01", new Barred(RefusalGround.REFUGEE_STATUS, ASYLUM));

        List<Edge> edges = meaning(RECEIVED, suspended, resumed, proposed, barred).edges();

        assertThat(edges)
                .contains(
                        new Edge(
                                EdgeType.SUSPENDS,
                                Node.docket(ASYLUM),
                                Node.docket(Meaning.DOCKET),
                                suspended.id(),
                                "R-01",
                                suspended.on(),
                                resumed.on()),
                        new Edge(
                                EdgeType.BARS,
                                Node.docket(ASYLUM),
                                Node.docket(Meaning.DOCKET),
                                barred.id(),
                                "R-02",
                                barred.on(),
                                null));
    }

    @Test
    void a_bar_that_is_only_proposed_bars_nothing() {
        Entry<ExtraditionAct> proposed =
                byRule("R-02", "2018-01-01", new BarProposed(RefusalGround.REFUGEE_STATUS, ASYLUM));

        assertThat(meaning(RECEIVED, proposed).edges())
                .extracting(Edge::type)
                .doesNotContain(EdgeType.BARS);
    }

    @Test
    void a_decision_annuls_another_and_relies_on_other_matters() {
        Entry<ExtraditionAct> annulled =
                on(
                        "2018-03-01",
                        new DecisionAnnulled(
                                DecisionLevel.ADMINISTRATIVE_COURT,
                                null,
                                List.of(RefusalGround.POLITICAL_MOTIVE),
                                false,
                                null,
                                List.of(ASYLUM)));

        List<Edge> edges = meaning(RECEIVED, ORDERED, annulled).edges();

        Node decision = Node.entry(Meaning.DOCKET, annulled.id());
        assertThat(edges)
                .filteredOn(e -> e.from().equals(decision))
                .extracting(Edge::type, Edge::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                EdgeType.RELIES_ON, Node.docket(ASYLUM)),
                        org.assertj.core.groups.Tuple.tuple(
                                EdgeType.ANNULS, Node.entry(Meaning.DOCKET, ORDERED.id())));
    }

    @Test
    void a_request_endangers_as_far_as_it_has_come_and_nothing_stands_over_it() {
        Entry<ExtraditionAct> suspended =
                on("2018-02-10", new Suspended(SuspensionGround.INTERIM_MEASURE, ASYLUM));

        assertThat(standing(RECEIVED)).isEqualTo(Standing.PENDING);
        assertThat(standing(RECEIVED, ORDERED)).isEqualTo(Standing.PENDING);
        assertThat(standing(RECEIVED, ORDERED, ENFORCEABLE)).isEqualTo(Standing.ENFORCEABLE);
        assertThat(standing(RECEIVED, ORDERED, ENFORCEABLE, suspended))
                .isEqualTo(Standing.SUSPENDED);
        assertThat(standing(RECEIVED, on("2018", new Barred(RefusalGround.NATIONALITY, null))))
                .isEqualTo(Standing.BARRED);
        assertThat(standing(refused())).isEqualTo(Standing.REFUSED_FINALLY);
        assertThat(standing(RECEIVED, on("2018", new RequestWithdrawn()))).isEqualTo(Standing.OVER);
    }

    @Test
    void every_fact_names_the_entries_that_make_it_true() {
        Entry<ExtraditionAct> suspended =
                on("2018-02-10", new Suspended(SuspensionGround.INTERIM_MEASURE, ASYLUM));
        Entry<ExtraditionAct> held = on("2017-10-21", new ArrestMade());

        List<RiskFact> facts = meaning(RECEIVED, held, suspended).risks();

        assertThat(facts)
                .containsExactly(
                        new RiskFact.Request(
                                Meaning.DOCKET,
                                List.of(RECEIVED.id(), suspended.id()),
                                "RU",
                                "KZ",
                                "CZ",
                                2,
                                Standing.SUSPENDED),
                        new RiskFact.Held(Meaning.DOCKET, List.of(held.id()), "CZ", false));
    }

    @Test
    void bail_is_less_than_detention_and_freedom_is_neither() {
        Entry<ExtraditionAct> held = on("2017-10-21", new ArrestMade());
        Entry<ExtraditionAct> bail = on("2017-11-21", new BailGranted(null, null, List.of()));

        assertThat(meaning(RECEIVED, held, bail).risks())
                .contains(new RiskFact.Held(Meaning.DOCKET, List.of(bail.id()), "CZ", true));
        assertThat(meaning(RECEIVED, held, on("2017-12-01", new Freed())).risks())
                .noneMatch(RiskFact.Held.class::isInstance);
    }

    @Test
    void a_person_who_was_taken_is_where_they_were_taken() {
        Entry<ExtraditionAct> taken = on("2018-01-01", new Rendered(null, "KZ"));
        Entry<ExtraditionAct> over = on("2018-03-01", new Surrendered());

        assertThat(meaning(RECEIVED, taken).risks())
                .contains(
                        new RiskFact.Transfer(Meaning.DOCKET, List.of(taken.id()), "KZ"),
                        new RiskFact.Taking(Meaning.DOCKET, List.of(taken.id())));
        assertThat(meaning(RECEIVED, ORDERED, ENFORCEABLE, over).risks())
                .contains(new RiskFact.Transfer(Meaning.DOCKET, List.of(over.id()), "RU"))
                .noneMatch(RiskFact.Taking.class::isInstance);
    }

    @Test
    void a_warning_counts_without_a_request_unless_its_source_is_known_to_be_weak() {
        Entry<ExtraditionAct> warned = on("2018-04-24", new RiskReported());
        Entry<ExtraditionAct> rumour =
                new Entry<>(
                        UUID.randomUUID(),
                        new RiskReported(),
                        FuzzyDate.parse("2018-04-24"),
                        Visibility.PUBLIC,
                        warned.standing(),
                        List.of(
                                new Provenance(
                                        "rumour", null, null, null, null, null, null, null, null,
                                        null, 4, null)),
                        warned.recordedAt(),
                        null,
                        null,
                        null);

        assertThat(meaning(warned).risks())
                .containsExactly(new RiskFact.Warning(Meaning.DOCKET, List.of(warned.id()), "CZ"));
        assertThat(meaning(rumour).risks()).isEmpty();
    }

    @Test
    void a_warning_of_a_danger_that_is_over_is_none_and_one_after_the_end_is() {
        Entry<ExtraditionAct> before = on("2016-01-01", new RiskReported());
        Entry<ExtraditionAct> after = on("2018-04-24", new RiskReported());

        assertThat(meaning(before, refused(), after).risks())
                .contains(new RiskFact.Warning(Meaning.DOCKET, List.of(after.id()), "CZ"));
        assertThat(meaning(before, refused()).risks())
                .noneMatch(RiskFact.Warning.class::isInstance);
    }

    @Test
    void a_refusal_for_political_reasons_is_a_finding_as_long_as_it_stands() {
        Entry<ExtraditionAct> annulled =
                on(
                        "2017-02-01",
                        new DecisionAnnulled(
                                DecisionLevel.SUPREME_COURT,
                                null,
                                List.of(),
                                true,
                                null,
                                List.of()));

        assertThat(meaning(refused()).risks())
                .anyMatch(RiskFact.PoliticalMotiveFound.class::isInstance);
        assertThat(meaning(refused(), annulled).risks())
                .noneMatch(RiskFact.PoliticalMotiveFound.class::isInstance);
    }

    @Test
    void a_refusal_can_be_relied_on_in_another_state() {
        Entry<ExtraditionAct> refused = refused();

        assertThat(meaning(refused).reliable())
                .containsExactly(
                        new Reliable(
                                Meaning.DOCKET,
                                refused.id(),
                                "CZ",
                                "Council of State",
                                refused.on(),
                                true,
                                List.of("political_motive"),
                                List.of("RU", "KZ")));
        assertThat(meaning(RECEIVED, ORDERED).reliable()).isEmpty();
    }

    private static Entry<ExtraditionAct> refused() {
        return on(
                "2016-12-09",
                new Refused(
                        DecisionLevel.ADMINISTRATIVE_COURT,
                        "Council of State",
                        List.of(RefusalGround.POLITICAL_MOTIVE),
                        Finality.FINAL,
                        null,
                        List.of()));
    }

    private static Entry<ExtraditionAct> byRule(String rule, String day, ExtraditionAct act) {
        Cause cause = new Cause(rule, null, "proceeding", ASYLUM, UUID.randomUUID());
        return Told.on(FuzzyDate.parse(day), act, Visibility.PUBLIC, cause);
    }

    private static Edge ofHead(EdgeType type, Node to) {
        return Edge.ofHead(type, Meaning.DOCKET, to);
    }

    @SafeVarargs
    private static Standing standing(Entry<ExtraditionAct>... entries) {
        return meaning(entries).risks().stream()
                .filter(RiskFact.Request.class::isInstance)
                .map(fact -> ((RiskFact.Request) fact).standing())
                .findFirst()
                .orElseThrow();
    }

    @SafeVarargs
    private static List<TimeStart> limits(Entry<ExtraditionAct>... entries) {
        return meaning(entries).limits();
    }

    @SafeVarargs
    private static Meaning meaning(Entry<ExtraditionAct>... entries) {
        return Meaning.of(List.of(entries));
    }
}
