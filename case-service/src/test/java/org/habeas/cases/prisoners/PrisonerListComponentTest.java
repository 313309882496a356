package org.habeas.cases.prisoners;

import static org.habeas.cases.Api.custody;
import static org.habeas.cases.Api.designated;
import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.person;
import static org.habeas.cases.Api.read;
import static org.habeas.cases.Api.readAsAnybody;
import static org.habeas.cases.Api.record;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PrisonerListComponentTest {
    private static final String LIST = "/v1/lists/political-prisoners?as_of=";
    private static final String HELD = "2018-04-24/2018-04-28";

    @Test
    void each_is_counted_in_the_group_of_their_custody_with_grounds_and_sources() {
        String prisoner = victim("{\"kind\":\"imprisoned\",\"state\":\"KZ\"}");
        String remanded = victim("{\"kind\":\"remanded\",\"state\":\"KZ\"}");
        String patient =
                victim("{\"kind\":\"committed_to_psychiatric_facility\",\"state\":\"KZ\"}");
        String restrained = victim("{\"kind\":\"house_arrest_imposed\",\"state\":\"KZ\"}");
        String exile = victim("{\"kind\":\"lives_abroad\",\"state\":\"CH\"}");
        String bailedAbroad = victim("{\"kind\":\"released_on_bail\",\"state\":\"UA\"}");

        readAsAnybody(LIST + "2018-04-28")
                .statusCode(200)
                .body("as_of", equalTo("2018-04-28"))
                .body(in("prison"), hasItem(prisoner))
                .body(in("detention_facility"), hasItem(remanded))
                .body(in("mental_hospital"), hasItem(patient))
                .body(in("restrained"), hasItem(restrained))
                .body(in("pursued_abroad"), hasItem(exile))
                .body(in("pursued_abroad"), hasItem(bailedAbroad))
                .body(
                        "groups.find { it.key == 'prison' }.items.find { it.person.id == '%s' }.grounds.kind"
                                .formatted(prisoner),
                        hasItem("designation"))
                .body(
                        "groups.find { it.key == 'prison' }.items.find { it.person.id == '%s' }.sources[0].title"
                                .formatted(prisoner),
                        equalTo("Report"));
        readAsAnybody(LIST + "2018-04-27").body(in("prison"), not(hasItem(prisoner)));
    }

    @Test
    void who_is_named_released_but_still_held_is_counted_nowhere_and_the_list_says_why() {
        String ayan = person("Talgat Ayan", designated("released_political_prisoner"));
        custody(
                ayan,
                entry("{\"kind\":\"imprisoned\",\"state\":\"KZ\"}", "2016-11-28", "public"),
                entry(
                        "{\"kind\":\"restriction_of_liberty_started\",\"state\":\"KZ\"}",
                        "{\"date\":\"2018-04-29\",\"modality\":\"expected\"}",
                        "public"));

        for (String day : new String[] {"2018-04-28", "2018-04-29", "2018-04-30"}) {
            readAsAnybody(LIST + day)
                    .body("groups.items.person.id.flatten()", not(hasItem(ayan)))
                    .body(uncounted(ayan) + ".reason", equalTo("release_expected"))
                    .body(uncounted(ayan) + ".custody", equalTo("imprisoned"))
                    .body(uncounted(ayan) + ".expected_on.date", equalTo("2018-04-29"))
                    .body(uncounted(ayan) + ".sources[0].title", equalTo("Report"));
        }
    }

    @Test
    void the_list_of_a_past_day_is_as_it_was_known_then() {
        String person = person("Late Knowledge", designated("political_prisoner"));
        String record =
                custody(
                        person,
                        entry("{\"kind\":\"imprisoned\",\"state\":\"KZ\"}", HELD, "public"));
        String before =
                record(
                                "custody-records",
                                record,
                                entry(
                                        "{\"kind\":\"transferred\",\"facility\":\"a colony\"}",
                                        HELD,
                                        "public"))
                        .extract()
                        .path("entry.recorded_at");

        record(
                "custody-records",
                record,
                entry("{\"kind\":\"paroled\",\"state\":\"KZ\"}", "2018-04-28", "public"));

        readAsAnybody(LIST + "2018-04-28")
                .body(in("prison"), not(hasItem(person)))
                .body(uncounted(person) + ".reason", equalTo("parole"));
        readAsAnybody(LIST + "2018-04-28&known_at=" + before)
                .body("known_at", equalTo(before))
                .body(in("prison"), hasItem(person));
    }

    @Test
    void what_a_reader_may_not_know_moves_nobody_in_the_list() {
        String person = person("Quiet Release", designated("political_prisoner"));
        String record =
                custody(
                        person,
                        entry("{\"kind\":\"imprisoned\",\"state\":\"KZ\"}", HELD, "public"));

        record(
                "custody-records",
                record,
                entry("{\"kind\":\"released\",\"state\":\"KZ\"}", "2018-04-28", "confidential"));

        readAsAnybody(LIST + "2018-04-28").body(in("prison"), hasItem(person));
        read(LIST + "2018-04-28").body(in("prison"), not(hasItem(person)));
    }

    @Test
    void bad_input_is_told() {
        readAsAnybody(LIST + "2018-02-30").statusCode(400);
        readAsAnybody(LIST + "2018-04-28&page=2").statusCode(400);
    }

    private static String victim(String custody) {
        String person = person("Some Victim", designated("political_prisoner"));
        custody(person, entry(custody, HELD, "public"));
        return person;
    }

    private static String in(String group) {
        return "groups.find { it.key == '%s' }.items.person.id".formatted(group);
    }

    private static String uncounted(String person) {
        return "not_counted.find { it.person.id == '%s' }".formatted(person);
    }
}
