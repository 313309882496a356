package org.habeas.cases.prosecution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.prosecution.ProsecutionExamples.*;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.habeas.cases.Story;
import org.habeas.cases.Told;
import org.habeas.docket.Words;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProsecutionEventContractTest {
    private static final Path EVENTS =
            Path.of(System.getProperty("habeas.root", "..")).resolve("contracts/events");
    private static final UUID AFFAIR = UUID.fromString("0198f3a0-0000-7000-8000-0000000000f1");
    private static final ProceedingHead HEAD =
            new ProceedingHead(Told.PERSON, List.of(), "KZ", null, "case of Ablyazov", null, null);

    @Test
    void what_proceedings_tell_is_as_agreed() {
        told().assertAgreed();
    }

    @Test
    void every_step_of_a_proceeding_is_told() {
        assertThat(told().payloads())
                .containsOnlyKeys(
                        "witness-status-recorded",
                        "charge-brought",
                        "charge-reclassified",
                        "charge-dropped",
                        "defendant-acquitted",
                        "defendant-convicted",
                        "convicted-in-absentia",
                        "case-remitted-for-retrial",
                        "conviction-quashed",
                        "appeal-lodged",
                        "judgment-became-final",
                        "sentence-pronounced",
                        "sentence-entered-into-force",
                        "sentence-execution-started",
                        "sentence-commuted",
                        "sentence-replaced",
                        "parole-revoked",
                        "person-released-early",
                        "pardon-granted",
                        "sentence-served");
    }

    @Test
    void INV_C_08_a_commutation_is_told_when_it_enters_into_force() {
        Story<ProsecutionAct, ProsecutionState> story = served().tell("2018-04-13", COMMUTED);

        assertThat(types(story)).containsExactly("sentence-pronounced");

        story.tell("2018-04-29", REST_IN_FORCE);

        assertThat(types(story))
                .containsExactlyInAnyOrder("sentence-entered-into-force", "sentence-commuted");
    }

    @Test
    void R_10_a_conviction_in_absentia_is_told_as_such_and_starts_nothing() {
        Story<ProsecutionAct, ProsecutionState> story =
                story().tell("2018-10", inAbsentia("first"));

        assertThat(types(story))
                .containsExactlyInAnyOrder("sentence-pronounced", "convicted-in-absentia");
    }

    @Test
    void R_22_a_dropped_charge_tells_how_many_remain() {
        Story<ProsecutionAct, ProsecutionState> story =
                story().tell("2015-01-01", DISCORD)
                        .tell("2015-01-01", LIBEL)
                        .tell("2016-01-01", DROPPED);

        assertThat(events(change(story)))
                .extracting(event -> ((ChargeFacts) event.facts()).remainingCharges())
                .containsExactly(1L);
    }

    @Test
    void a_conviction_that_is_known_by_its_sentence_only_is_told_as_quashed() {
        assertThat(types(story().tell("2016-11-28", FIVE_YEARS).tell("2019-01-01", QUASHED)))
                .containsExactly("conviction-quashed");
    }

    @Test
    void a_case_that_is_known_by_its_sentence_only_is_told_as_sent_back() {
        assertThat(types(story().tell("2016-11-28", FIVE_YEARS).tell("2019-01-01", REMITTED)))
                .containsExactly("case-remitted-for-retrial");
        assertThat(types(served().tell("2016-01-01", DISCORD).tell("2019-01-01", REMITTED)))
                .containsExactly("case-remitted-for-retrial");
    }

    @Test
    void no_wording_leaves_this_service() {
        LegalProvision worded =
                new LegalProvision("KZ-CC", null, "174", null, null, null, null, "Incitement");
        Story<ProsecutionAct, ProsecutionState> story =
                story().tell(
                                "2018-03-01",
                                new ProsecutionAct.Reclassified(
                                        "discord",
                                        "insult",
                                        "as printed",
                                        OffenceKind.OTHER,
                                        List.of(worded),
                                        Direction.NOT_STATED,
                                        null,
                                        null,
                                        null))
                        .tell("2018-04-01", dropped("insult"));

        assertThat(events(change(story)))
                .extracting(event -> ((ChargeFacts) event.facts()).provisions())
                .allSatisfy(provisions ->
                        assertThat(provisions)
                                .extracting(LegalProvision::wording)
                                .containsOnlyNulls());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "witness-status-recorded",
                "charge-brought",
                "charge-reclassified",
                "charge-dropped",
                "defendant-acquitted",
                "defendant-convicted",
                "convicted-in-absentia",
                "sentence-pronounced",
                "appeal-lodged",
                "case-remitted-for-retrial",
                "judgment-became-final",
                "sentence-replaced",
                "conviction-quashed",
                "sentence-entered-into-force",
                "sentence-execution-started",
                "sentence-commuted",
                "person-paroled",
                "parole-revoked",
                "person-released-early",
                "pardon-granted",
                "sentence-served"
            })
    void SM_2_and_SM_3_every_event_of_the_tables_has_a_schema_and_an_example(String type) {
        assertThat(EVENTS.resolve(type + ".v1.schema.json")).exists();
        assertThat(EVENTS.resolve(type + ".v1.example.json")).exists();
    }

    static Told told() {
        Told told = new Told();
        tell(told, story().tell("2018-04", WITNESS));
        tell(told, story().tell("2018-03-01", DISCORD));
        tell(told, story().tell("2018-03-01", DISCORD).tell("2018-04", MILDER));
        tell(told, story().tell("2018-03-01", DISCORD).tell("2018-04", DROPPED));
        tell(told, story().tell("2011-08-10", DISCORD).tell("2012-08-28", ACQUITTED));
        tell(told, story().tell("2011-08-10", DISCORD).tell("2012-08-28", CONVICTED));
        tell(told, story().tell("2018-10", inAbsentia("first")));
        tell(
                told,
                story().tell("2011-08-10", DISCORD)
                        .tell("2012-08-28", ACQUITTED)
                        .tell("2012-10-01", REMITTED));
        tell(told, convicted().tell("2019-01-01", QUASHED));
        tell(told, convicted().tell("2017-01-01", APPEAL));
        tell(told, convicted().tell("2017-01-01", FINAL));
        tell(told, story().tell("2016-11-28", FIVE_YEARS));
        tell(told, story().tell("2016-11-28", FIVE_YEARS).tell("2017-01-20", IN_FORCE));
        tell(told, served());
        tell(told, served().tell("2018-04-13", COMMUTED).tell("2018-04-29", REST_IN_FORCE));
        tell(
                told,
                served().tell(
                                "2018-01-19",
                                pronounced("second", "two years", SentenceKind.RETRIAL, "first")));
        tell(told, served().tell("2018-04-11", PAROLE).tell("2018-09-11", PAROLE_REVOKED));
        tell(told, served().tell("2018-08", EARLY));
        tell(told, served().tell("2018-08", PARDON));
        tell(told, served().tell("2018-08", SERVED));
        return told;
    }

    private static Story<ProsecutionAct, ProsecutionState> convicted() {
        return story().tell("2016-05-01", DISCORD).tell("2016-11-28", CONVICTED);
    }

    private static Story<ProsecutionAct, ProsecutionState> served() {
        return story().tell("2016-11-28", FIVE_YEARS)
                .tell("2017-01-20", IN_FORCE)
                .tell("2017-01-20", BEING_SERVED);
    }

    private static void tell(Told told, Story<ProsecutionAct, ProsecutionState> story) {
        told.add(change(story), state -> Words.of(state.status()), events(change(story)));
    }

    private static List<String> types(Story<ProsecutionAct, ProsecutionState> story) {
        return events(change(story)).stream().map(DomainEvent::type).toList();
    }

    private static Change<ProceedingHead, ProsecutionAct, ProsecutionState> change(
            Story<ProsecutionAct, ProsecutionState> story) {
        Story<ProsecutionAct, ProsecutionState> before = story();
        story.entries()
                .subList(0, story.entries().size() - 1)
                .forEach(e -> before.tell(e.on(), e.act(), e.visibility()));
        return Told.lastOf(story, "criminal-proceedings", HEAD, before.folded("2020-12-31"));
    }

    private static List<DomainEvent> events(
            Change<ProceedingHead, ProsecutionAct, ProsecutionState> change) {
        return ProsecutionEvents.between(change, AFFAIR);
    }

    private static Story<ProsecutionAct, ProsecutionState> story() {
        return new Story<>(new ProsecutionDocket());
    }
}
