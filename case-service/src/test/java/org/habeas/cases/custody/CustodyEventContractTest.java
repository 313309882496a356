package org.habeas.cases.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.custody.CustodyExamples.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.cases.Story;
import org.habeas.cases.Told;
import org.habeas.cases.restriction.RestrictionType;
import org.habeas.cases.restriction.Restrictions.Active;
import org.habeas.docket.Folded;
import org.habeas.docket.Words;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.junit.jupiter.api.Test;

class CustodyEventContractTest {
    private static final CustodyHead HEAD = new CustodyHead(Told.PERSON);
    private static final List<Active> LISTED =
            List.of(
                    new Active(
                            UUID.fromString("0198f3a0-0000-7000-8000-0000000000b1"),
                            RestrictionType.TERRORISM_FINANCING_LISTING,
                            null),
                    new Active(
                            UUID.fromString("0198f3a0-0000-7000-8000-0000000000b2"),
                            RestrictionType.BAN_PUBLIC_ACTIVITIES,
                            LocalDate.of(2021, 5, 2)));

    @Test
    void what_custody_tells_is_as_agreed() {
        told().assertAgreed();
    }

    @Test
    void every_act_that_makes_a_status_is_told() {
        assertThat(told().payloads())
                .containsOnlyKeys(
                        "person-arrested",
                        "person-remanded-in-custody",
                        "house-arrest-imposed",
                        "person-released-on-bail",
                        "person-imprisoned",
                        "prison-regime-changed",
                        "person-transferred",
                        "person-paroled",
                        "person-released",
                        "restriction-of-liberty-started",
                        "person-committed-to-psychiatric-facility",
                        "psychiatric-regime-changed",
                        "person-discharged-from-psychiatric-facility",
                        "person-wanted",
                        "person-detained-for-extradition",
                        "person-detained-for-removal",
                        "person-abducted",
                        "person-escaped",
                        "person-died-in-custody",
                        "person-deceased",
                        "release-due-date-reached",
                        "custody-status-withdrawn");
    }

    @Test
    void a_release_names_the_restrictions_that_remain() {
        assertThat(told().payload("person-released").path("residual_restrictions")).hasSize(2);
    }

    @Test
    void an_entry_that_changes_no_status_is_not_told() {
        Story<CustodyAct, CustodyState> story = story().tell("2018-01-01", IMPRISONED);
        Folded<CustodyAct, CustodyState> before = story.folded("2020-12-31");
        story.tell("2016-01-01", ARRESTED);

        assertThat(events(Told.lastOf(story, "custody-records", HEAD, before))).isEmpty();
    }

    @Test
    void a_fuller_report_of_a_prison_is_no_transfer() {
        Story<CustodyAct, CustodyState> story = story().tell("2018-01-01", IMPRISONED);
        Folded<CustodyAct, CustodyState> before = story.folded("2020-12-31");
        story.tell(
                "2018-02-01",
                new CustodyAct.Imprisoned("KZ", "colony", null, null, null, null, null));

        assertThat(events(Told.lastOf(story, "custody-records", HEAD, before))).isEmpty();
    }

    /** Whoever takes back what followed from the first report has to hear of the second. */
    @Test
    void R_14_a_death_that_rests_on_another_report_is_told_again() {
        Folded<CustodyAct, CustodyState> before =
                story().tell("2020-01-01", ARRESTED).tell("2020-03-05", DIED).folded("2020-12-31");
        Story<CustodyAct, CustodyState> other =
                story().tell("2020-01-01", ARRESTED)
                        .tell("2020-01-05", REMANDED)
                        .tell("2020-02-20", DIED);

        assertThat(events(Told.lastOf(other, "custody-records", HEAD, before)))
                .extracting(DomainEvent::type)
                .containsExactly("person-died-in-custody");
    }

    @Test
    void R_08_when_an_expected_release_has_not_come_it_is_told_once_and_the_status_stays() {
        Story<CustodyAct, CustodyState> story =
                story().tell("2016-11-28", IMPRISONED).expect("2018-04-29", RESTRICTION_OF_LIBERTY);

        var due = Told.meanwhile(story, "custody-records", HEAD, "2018-04-29", "2018-04-30");
        var later = Told.meanwhile(story, "custody-records", HEAD, "2018-04-30", "2018-05-20");

        assertThat(events(due))
                .extracting(DomainEvent::type)
                .containsExactly("release-due-date-reached");
        assertThat(due.to().status()).isEqualTo(CustodyStatus.IMPRISONED);
        assertThat(events(later)).isEmpty();
    }

    static Told told() {
        Told told = new Told();
        tell(told, story().tell("2018-04-05", ARRESTED));
        tell(told, story().tell("2018-04-05", ARRESTED).tell("2018-04-07", REMANDED));
        tell(told, story().tell("2018-02-05", REMANDED).tell("2018-03", HOUSE_ARREST));
        tell(told, story().tell("2018-03", HOUSE_ARREST).tell("2018-04-12", BAIL));
        tell(told, story().tell("2016-05-17", REMANDED).tell("2016-11-28", IMPRISONED));
        tell(told, story().tell("2016-10-03", IMPRISONED).tell("2018-04-24", COLONY_SETTLEMENT));
        tell(told, story().tell("2016-10-03", IMPRISONED).tell("2018-04-24", TRANSFERRED));
        tell(told, story().tell("2011", IMPRISONED).tell("2018-04-11", PAROLED));
        tell(told, story().tell("2012", IMPRISONED).tell("2016-08", RELEASED));
        tell(
                told,
                story().tell("2016-11-28", IMPRISONED).tell("2018-05-02", RESTRICTION_OF_LIBERTY));
        tell(told, story().tell("2018-03-27", COMMITTAL_ORDERED).tell("2018-03-31", COMMITTED));
        tell(told, story().tell("2016-10-14", COMMITTED).tell("2018-01", HOSPITAL_CHANGED));
        tell(told, story().tell("2013-08", COMMITTED).tell("2014-12", DISCHARGED));
        tell(told, story().tell("2017-03", RELEASED).tell("2017-04-05", WANTED));
        tell(told, story().tell("2017-10", DETAINED_FOR_EXTRADITION));
        tell(told, story().tell("2017-10", IMMIGRATION_DETAINED));
        tell(told, story().tell("2017-01-07", ABDUCTED));
        tell(told, story().tell("2017-01-07", IMPRISONED).tell("2017-05-07", ESCAPED));
        tell(told, story().tell("2020-01-01", ARRESTED).tell("2020-02", DIED));
        tell(told, story().tell("2018", RELEASED).tell("2020-02", DIED));
        Story<CustodyAct, CustodyState> ayan =
                story().tell("2016-11-28", IMPRISONED).expect("2018-04-29", RESTRICTION_OF_LIBERTY);
        add(told, Told.meanwhile(ayan, "custody-records", HEAD, "2018-04-29", "2018-04-30"));
        Story<CustodyAct, CustodyState> mistaken = story().tell("2018-04-05", ARRESTED);
        add(told, Told.meanwhile(mistaken, "custody-records", HEAD, "2018-04-06", "2018-04-04"));
        return told;
    }

    private static void tell(Told told, Story<CustodyAct, CustodyState> story) {
        Story<CustodyAct, CustodyState> before = story();
        story.entries()
                .subList(0, story.entries().size() - 1)
                .forEach(e -> before.tell(e.on(), e.act(), e.visibility()));
        add(told, Told.lastOf(story, "custody-records", HEAD, before.folded("2020-12-31")));
    }

    private static void add(Told told, Change<CustodyHead, CustodyAct, CustodyState> change) {
        told.add(change, state -> Words.of(state.status()), events(change));
    }

    private static List<DomainEvent> events(Change<CustodyHead, CustodyAct, CustodyState> change) {
        return CustodyEvents.between(change, () -> LISTED);
    }

    private static Story<CustodyAct, CustodyState> story() {
        return new Story<>(new CustodyDocket());
    }
}
