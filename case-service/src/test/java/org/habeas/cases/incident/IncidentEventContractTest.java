package org.habeas.cases.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.incident.IncidentExamples.*;

import java.util.List;
import java.util.UUID;
import org.habeas.cases.Story;
import org.habeas.cases.Told;
import org.habeas.cases.huridocs.ActType;
import org.habeas.docket.Words;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.junit.jupiter.api.Test;

class IncidentEventContractTest {
    private static final UUID ANOTHER = UUID.fromString("0198f3a0-0000-7000-8000-000000000053");

    @Test
    void what_incidents_tell_is_as_agreed() {
        told().assertAgreed();
    }

    @Test
    void every_change_of_SM_6_is_told() {
        assertThat(told().payloads())
                .containsOnlyKeys(
                        "incident-reported",
                        "incident-corroborated",
                        "incident-disputed",
                        "incident-confirmed",
                        "incident-unfounded",
                        "incident-investigation-opened",
                        "incident-investigation-closed",
                        "incident-investigation-reopened");
    }

    @Test
    void each_person_concerned_is_told_of() {
        Story<IncidentAct, IncidentState> story = story(ASSAULT);

        assertThat(IncidentEvents.between(last(story, List.of(Told.PERSON, ANOTHER))))
                .extracting(DomainEvent::personId)
                .containsExactly(Told.PERSON, ANOTHER);
    }

    @Test
    void an_act_that_becomes_known_later_is_told_again() {
        assertThat(IncidentEvents.between(last(story(REPORTED, ASSAULT), List.of(Told.PERSON))))
                .extracting(DomainEvent::type)
                .containsExactly("incident-reported");
    }

    @Test
    void INV_C_13_sexual_violence_is_told_to_nobody_even_if_it_were_classified_too_low() {
        Story<IncidentAct, IncidentState> story =
                story(REPORTED, act("a", ActType.SEXUAL_VIOLENCE, null));

        assertThat(IncidentEvents.between(last(story, List.of(Told.PERSON)))).isEmpty();
    }

    static Told told() {
        Told told = new Told();
        add(told, story(ASSAULT));
        add(told, story(ASSAULT, LIKELY));
        add(told, story(ASSAULT, DENIED));
        add(told, story(ASSAULT, LIKELY, CONFIRMED));
        add(told, story(ASSAULT, UNFOUNDED));
        add(told, story(ASSAULT, OPENED));
        add(told, story(ASSAULT, OPENED, CLOSED));
        add(told, story(ASSAULT, OPENED, CLOSED, REOPENED));
        return told;
    }

    private static void add(Told told, Story<IncidentAct, IncidentState> story) {
        Change<IncidentHead, IncidentAct, IncidentState> change = last(story, List.of(Told.PERSON));
        told.add(
                change, state -> Words.of(state.violationStatus()), IncidentEvents.between(change));
    }

    private static Change<IncidentHead, IncidentAct, IncidentState> last(
            Story<IncidentAct, IncidentState> story, List<UUID> persons) {
        Story<IncidentAct, IncidentState> before = new Story<>(new IncidentDocket());
        story.entries()
                .subList(0, story.entries().size() - 1)
                .forEach(e -> before.tell(e.on(), e.act(), e.visibility()));
        IncidentHead head =
                new IncidentHead("An incident", null, null, null, null, List.of(), persons);
        return Told.lastOf(story, "incidents", head, before.folded("2020-12-31"));
    }

    /** One act a month. */
    private static Story<IncidentAct, IncidentState> story(IncidentAct... acts) {
        Story<IncidentAct, IncidentState> story = new Story<>(new IncidentDocket());
        for (int i = 0; i < acts.length; i++) {
            story.tell("2018-0" + (i + 1) + "-10", acts[i]);
        }
        return story;
    }
}
