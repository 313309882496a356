package org.habeas.advocacy.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.advocacy.FoldLaws.ALL;
import static org.habeas.advocacy.FoldLaws.RECORDED;
import static org.habeas.advocacy.demand.DemandDocketTest.ANNA;
import static org.habeas.advocacy.demand.DemandDocketTest.BORIS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.advocacy.FoldLaws;
import org.habeas.advocacy.demand.DemandAct.Opened;
import org.habeas.advocacy.demand.DemandAct.Reopened;
import org.habeas.advocacy.law.Answer;
import org.habeas.advocacy.law.DemandType;
import org.habeas.advocacy.law.FulfilmentRule;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.junit.jupiter.api.Test;

class AnsweringTest {
    private static final DemandHead HEAD = DemandDocketTest.head(ANNA, BORIS);

    @Test
    void an_arrest_that_reached_us_before_the_release_before_it_still_reopens_the_demand() {
        Ground arrested = ground(Answer.REOPENED, ANNA, "2020-03-01", Visibility.PUBLIC);
        Ground released = ground(Answer.MET, ANNA, "2019-01-02", Visibility.PUBLIC);
        List<Entry<DemandAct>> docket = opened("2018-04-24");

        arrive(docket, List.of(arrested), arrested);
        arrive(docket, List.of(arrested, released), released);

        assertThat(state(docket).parts().getFirst().stage()).isEqualTo(DemandStage.REOPENED);
    }

    @Test
    void what_a_person_took_back_no_rule_repeats() {
        Ground released = ground(Answer.MET, ANNA, "2019-01-02", Visibility.PUBLIC);
        List<Entry<DemandAct>> docket = opened("2018-04-24");
        docket.add(released.entry().retracted(RECORDED.plusSeconds(9)));

        assertThat(new Answering(HEAD, docket).missing(List.of(released))).isEmpty();
    }

    @Test
    void a_rendition_of_long_ago_does_not_overtake_a_demand_made_since() {
        Ground long_ago =
                new Ground(
                        new FulfilmentRule(
                                "person-rendered", Map.of(), Answer.OVERTAKEN, "R-13", false),
                        UUID.randomUUID(),
                        ANNA,
                        FuzzyDate.parse("2013-05-31"),
                        RECORDED,
                        Visibility.PUBLIC,
                        new Cause("R-13", null, "proceeding", UUID.randomUUID(), UUID.randomUUID()),
                        Provenance.titled("a report"),
                        null);

        assertThat(new Answering(HEAD, opened("2018-04-24")).missing(List.of(long_ago))).isEmpty();
    }

    @Test
    void what_took_the_place_of_another_demand_is_answered_only_by_what_came_after() {
        DemandHead next =
                new DemandHead(
                        null,
                        null,
                        DemandType.ALLOW_VISIT,
                        "access",
                        List.of(),
                        List.of(ANNA),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        List.of(),
                        UUID.randomUUID());
        Ground before = ground(Answer.MET, ANNA, "2018-01-01", Visibility.PUBLIC);
        Ground after = ground(Answer.MET, ANNA, "2019-01-01", Visibility.PUBLIC);

        List<Ground> missing =
                new Answering(next, opened("2018-04-24")).missing(List.of(before, after));

        assertThat(missing).extracting(Ground::eventId).containsExactly(after.eventId());
    }

    @Test
    void a_reopening_is_shown_to_no_more_people_than_the_gain_it_undid() {
        Ground released = ground(Answer.MET, ANNA, "2019-01-02", Visibility.PARTNER);
        Ground arrested = ground(Answer.REOPENED, ANNA, "2020-03-01", Visibility.PUBLIC);

        List<Ground> missing =
                new Answering(HEAD, opened("2018-04-24")).missing(List.of(released, arrested));

        assertThat(missing)
                .filteredOn(ground -> ground.act() instanceof Reopened)
                .extracting(Ground::visibility)
                .containsExactly(Visibility.PARTNER);
    }

    @Property(tries = 300)
    void neither_the_order_of_arrival_nor_who_was_first_matters(
            @ForAll("facts") List<Ground> facts, @ForAll Random random) {
        Entry<DemandAct> opening = FoldLaws.entry(new Opened(), "2018-12-01");

        assertThat(arrivedIn(facts, opening, random))
                .isEqualTo(arrivedIn(facts, opening, new Random(1)));
    }

    @Property(tries = 300)
    void a_fact_taken_back_leaves_what_it_would_be_without_it(
            @ForAll("facts") List<Ground> facts, @ForAll Random random) {
        Entry<DemandAct> opening = FoldLaws.entry(new Opened(), "2018-12-01");
        int gone = facts.isEmpty() ? -1 : random.nextInt(facts.size());
        List<Ground> left = new ArrayList<>(facts);
        if (gone >= 0) {
            left.remove(gone);
        }

        List<Entry<DemandAct>> docket = new ArrayList<>(List.of(opening));
        take(docket, facts);
        if (gone >= 0) {
            UUID event = facts.get(gone).eventId();
            docket.replaceAll(entry ->
                    entry.cause() != null && event.equals(entry.cause().eventId())
                            ? entry.retracted(RECORDED.plusSeconds(9))
                            : entry);
        }
        take(docket, left);

        assertThat(state(docket).parts().stream().map(DemandState.Part::stage).toList())
                .isEqualTo(arrivedIn(left, opening, new Random(1)));
    }

    @Property(tries = 300)
    void a_fact_about_nobody_answers_for_everybody(@ForAll("answers") Answer answer) {
        UUID event = UUID.randomUUID();
        Ground ground =
                new Ground(
                        new FulfilmentRule("some-fact", Map.of(), answer, "SM-19", null),
                        event,
                        null,
                        FuzzyDate.parse("2020-01-01"),
                        RECORDED,
                        Visibility.PUBLIC,
                        new Cause("SM-19", event, "advocacy", event, event),
                        Provenance.titled("a report"),
                        null);
        List<Entry<DemandAct>> docket = opened("2018-04-24");

        take(docket, List.of(ground));
        take(docket, List.of(ground));

        assertThat(docket).hasSizeLessThanOrEqualTo(2);
        assertThat(state(docket).parts().stream().map(DemandState.Part::stage).distinct())
                .hasSize(1);
    }

    @Provide
    Arbitrary<Answer> answers() {
        return Arbitraries.of(Answer.class);
    }

    /** The stages after the facts and the demand came in some order. */
    private static List<DemandStage> arrivedIn(
            List<Ground> facts, Entry<DemandAct> opening, Random random) {
        List<Ground> arriving = new ArrayList<>(facts);
        Collections.shuffle(arriving, random);
        int openedAfter = random.nextInt(arriving.size() + 1);
        List<Entry<DemandAct>> docket = new ArrayList<>();
        List<Ground> known = new ArrayList<>();
        for (int i = 0; i <= arriving.size(); i++) {
            if (i == openedAfter) {
                docket.add(opening);
                take(docket, known);
            }
            if (i < arriving.size()) {
                known.add(arriving.get(i));
                take(docket, known);
            }
        }
        return state(docket).parts().stream().map(DemandState.Part::stage).toList();
    }

    @Provide
    Arbitrary<List<Ground>> facts() {
        return Combinators.combine(
                        Arbitraries.of(Answer.class),
                        Arbitraries.of(ANNA, BORIS),
                        Arbitraries.integers().between(0, 700))
                .as((answer, person, day) ->
                        ground(
                                answer,
                                person,
                                FoldLaws.START.plusDays(day).toString(),
                                Visibility.PUBLIC))
                .list()
                .ofMaxSize(7);
    }

    private static void arrive(List<Entry<DemandAct>> docket, List<Ground> known, Ground newest) {
        assertThat(known).contains(newest);
        take(docket, known);
    }

    private static void take(List<Entry<DemandAct>> docket, List<Ground> known) {
        new Answering(HEAD, docket).missing(known).forEach(ground -> docket.add(ground.entry()));
    }

    private static List<Entry<DemandAct>> opened(String on) {
        return new ArrayList<>(List.of(FoldLaws.entry((DemandAct) new Opened(), on)));
    }

    private static DemandState state(List<Entry<DemandAct>> docket) {
        return FoldLaws.state(new DemandDocket(HEAD), docket, ALL);
    }

    private static Ground ground(Answer answer, UUID person, String on, Visibility visibility) {
        UUID event = UUID.randomUUID();
        return new Ground(
                new FulfilmentRule("some-fact", Map.of(), answer, "R-07", null),
                event,
                person,
                FuzzyDate.parse(on),
                RECORDED,
                visibility,
                new Cause("R-07", event, "case", UUID.randomUUID(), UUID.randomUUID()),
                Provenance.titled("a report"),
                null);
    }
}
