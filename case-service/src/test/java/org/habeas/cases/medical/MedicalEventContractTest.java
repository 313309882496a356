package org.habeas.cases.medical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.medical.MedicalExamples.*;

import java.util.UUID;
import org.habeas.cases.Story;
import org.habeas.cases.Told;
import org.habeas.docket.Folded;
import org.habeas.docket.Words;
import org.habeas.platform.register.Change;
import org.junit.jupiter.api.Test;

class MedicalEventContractTest {

    @Test
    void what_measures_tell_is_as_agreed() {
        told().assertAgreed();
    }

    @Test
    void every_decision_of_a_court_is_told() {
        assertThat(told().payloads())
                .containsOnlyKeys(
                        "medical-measure-ordered",
                        "medical-measure-extended",
                        "termination-refused-by-court",
                        "milder-hospital-ordered",
                        "outpatient-duty-imposed",
                        "medical-measure-terminated");
    }

    @Test
    void INV_C_13_an_opinion_of_doctors_is_told_to_nobody() {
        Story<MedicalAct, MedicalState> story = story().tell("2016-10-20", ADMITTED);
        Folded<MedicalAct, MedicalState> before = story.folded("2020-12-31");
        story.tell("2017-07", NO_NEED);

        assertThat(MedicalEvents.between(Told.lastOf(story, "medical-measures", HEAD, before)))
                .isEmpty();
    }

    @Test
    void an_order_of_a_measure_that_has_ended_is_no_news() {
        Story<MedicalAct, MedicalState> story = story().tell("2018-10-20", TERMINATED);
        Folded<MedicalAct, MedicalState> before = story.folded("2020-12-31");
        story.tell("2016-07-01", ORDERED);

        assertThat(MedicalEvents.between(Told.lastOf(story, "medical-measures", HEAD, before)))
                .isEmpty();
    }

    private static final MedicalHead HEAD =
            new MedicalHead(
                    Told.PERSON, UUID.fromString("0198f3a0-0000-7000-8000-0000000000c1"), "KZ");

    static Told told() {
        Told told = new Told();
        tell(told, story().tell("2018-03-27", ORDERED));
        Story<MedicalAct, MedicalState> held =
                story().tell("2018-03-27", ORDERED).tell("2018-03-31", ADMITTED);
        tell(told, held);
        tell(told, and(held).tell("2018-04-27", EXTENDED));
        tell(told, and(held).tell("2018-05-27", REFUSED_WITHOUT_WORDS));
        tell(told, and(held).tell("2018-06-01", MILDER));
        tell(told, and(held).tell("2018-06-15", DISCHARGED));
        tell(told, and(held).tell("2018-07-01", TERMINATED));
        return told;
    }

    private static Story<MedicalAct, MedicalState> and(Story<MedicalAct, MedicalState> story) {
        Story<MedicalAct, MedicalState> more = story();
        story.entries().forEach(e -> more.tell(e.on(), e.act(), e.visibility()));
        return more;
    }

    private static void tell(Told told, Story<MedicalAct, MedicalState> story) {
        Story<MedicalAct, MedicalState> before = story();
        story.entries()
                .subList(0, story.entries().size() - 1)
                .forEach(e -> before.tell(e.on(), e.act(), e.visibility()));
        Change<MedicalHead, MedicalAct, MedicalState> change =
                Told.lastOf(story, "medical-measures", HEAD, before.folded("2020-12-31"));
        told.add(change, state -> Words.of(state.status()), MedicalEvents.between(change));
    }

    private static Story<MedicalAct, MedicalState> story() {
        return new Story<>(new MedicalDocket());
    }
}
