package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The public histories of people who are pursued abroad, told of each day as they stood on it: a
 * fact that is known to a month or a year counts from its last day (INV-X-12).
 */
class HuntedHistoriesIT {

    private static final String PARASKEVICH = "f24ef93d-1ad3-573c-9439-dd72368fb21f";
    private static final String POGORELOV = "67986764-fd7f-5332-91b2-58c54be00cbb";

    private static final String OF_AKHMETOVA = "5c8d01b9-bbef-5548-9eaf-6399c0a5da88";
    private static final String RUSSIAN_FIRST = "31c61564-fd84-502d-a97e-aa725217be9b";
    private static final String RUSSIAN_SECOND = "d3db4956-b29c-592c-8a5f-1b7c4d6d82dc";
    private static final String UKRAINIAN_SECOND = "2e1b133a-6eb6-563c-bd6c-e27dd74a696b";
    private static final String OF_LEILA = "831e4159-3980-5383-8d50-345607908b60";
    private static final String OF_ABLYAZOV = "f00dedb6-60f8-5ab2-b493-3807aa5acc95";

    private static final Door READER = Door.as(Role.ANYBODY);

    @ParameterizedTest(name = "{0} {1} {3} on {2}")
    @CsvSource({
        // Akhmetova: arrested in October 2017, on bail in November, suspended in April 2018
        "extradition-proceedings, 5c8d01b9-bbef-5548-9eaf-6399c0a5da88, 2017-10-30, no_request_documented",
        "extradition-proceedings, 5c8d01b9-bbef-5548-9eaf-6399c0a5da88, 2017-10-31, request_received",
        "extradition-proceedings, 5c8d01b9-bbef-5548-9eaf-6399c0a5da88, 2017-11-30, request_received",
        "extradition-proceedings, 5c8d01b9-bbef-5548-9eaf-6399c0a5da88, 2018-04-23, request_received",
        "extradition-proceedings, 5c8d01b9-bbef-5548-9eaf-6399c0a5da88, 2018-04-24, suspended",
        "custody-records, d75041a6-d7bc-5446-b989-aa7d2393f55f, 2017-10-31, extradition_detention",
        "custody-records, d75041a6-d7bc-5446-b989-aa7d2393f55f, 2017-11-29, extradition_detention",
        "custody-records, d75041a6-d7bc-5446-b989-aa7d2393f55f, 2017-11-30, bail",
        // Paraskevich: refused to two States in 2014, asked again in 2016, refused in December 2017
        "extradition-proceedings, 31c61564-fd84-502d-a97e-aa725217be9b, 2014-12-30, no_request_documented",
        "extradition-proceedings, 31c61564-fd84-502d-a97e-aa725217be9b, 2014-12-31, refused_final",
        "extradition-proceedings, 31c61564-fd84-502d-a97e-aa725217be9b, 2017-06-01, refused_final",
        "extradition-proceedings, bbb08fa4-60fe-5409-87a4-bf02cd18a562, 2014-12-30, no_request_documented",
        "extradition-proceedings, bbb08fa4-60fe-5409-87a4-bf02cd18a562, 2014-12-31, refused_final",
        "extradition-proceedings, bbb08fa4-60fe-5409-87a4-bf02cd18a562, 2017-06-01, refused_final",
        "extradition-proceedings, d3db4956-b29c-592c-8a5f-1b7c4d6d82dc, 2016-12-30, no_request_documented",
        "extradition-proceedings, d3db4956-b29c-592c-8a5f-1b7c4d6d82dc, 2016-12-31, request_received",
        "extradition-proceedings, d3db4956-b29c-592c-8a5f-1b7c4d6d82dc, 2017-12-30, request_received",
        "extradition-proceedings, d3db4956-b29c-592c-8a5f-1b7c4d6d82dc, 2017-12-31, refused_final",
        "extradition-proceedings, 2e1b133a-6eb6-563c-bd6c-e27dd74a696b, 2016-12-30, no_request_documented",
        "extradition-proceedings, 2e1b133a-6eb6-563c-bd6c-e27dd74a696b, 2016-12-31, request_received",
        "extradition-proceedings, 2e1b133a-6eb6-563c-bd6c-e27dd74a696b, 2017-12-30, request_received",
        "extradition-proceedings, 2e1b133a-6eb6-563c-bd6c-e27dd74a696b, 2017-12-31, refused_final",
        "interpol-alerts, 4adf21dc-0eb3-5234-9b20-9dd53f60e478, 2017-04-30, deleted",
        // the Khrapunovs: refused in 2011 and 2014, and once before the report; asylum in 2021
        "extradition-proceedings, 9c064f35-6dbf-5227-8a4e-56353479cf30, 2011-12-30, no_request_documented",
        "extradition-proceedings, 9c064f35-6dbf-5227-8a4e-56353479cf30, 2011-12-31, refused_final",
        "extradition-proceedings, 7ce126ae-42c4-5277-8934-e432834d1fa1, 2014-12-30, no_request_documented",
        "extradition-proceedings, 7ce126ae-42c4-5277-8934-e432834d1fa1, 2014-12-31, refused_final",
        "extradition-proceedings, 831e4159-3980-5383-8d50-345607908b60, 2018-04-23, no_request_documented",
        "extradition-proceedings, 831e4159-3980-5383-8d50-345607908b60, 2018-04-24, refused_final",
        "asylum-applications, 041b27ba-5b91-533e-bd23-09dbe844532c, 2012-08-06, lodged",
        "asylum-applications, 041b27ba-5b91-533e-bd23-09dbe844532c, 2021-01-06, lodged",
        "asylum-applications, 041b27ba-5b91-533e-bd23-09dbe844532c, 2021-01-07, granted_final",
        // Ablyazov: refused on 9 December 2016, deleted on 13 July 2017, protected since 2020
        "extradition-proceedings, f00dedb6-60f8-5ab2-b493-3807aa5acc95, 2016-12-08, no_request_documented",
        "extradition-proceedings, f00dedb6-60f8-5ab2-b493-3807aa5acc95, 2016-12-09, refused_final",
        "extradition-proceedings, 1fde8a45-780e-50a6-96d8-4068e2accfad, 2016-12-08, no_request_documented",
        "extradition-proceedings, 1fde8a45-780e-50a6-96d8-4068e2accfad, 2016-12-09, refused_final",
        "interpol-alerts, 6004363a-f827-5a8b-b9b7-a7092c48bda9, 2017-07-13, deleted",
        "asylum-applications, af80c787-a2ef-5b6f-9707-3ab06875142f, 2018-05-31, refused_first_instance",
        "asylum-applications, af80c787-a2ef-5b6f-9707-3ab06875142f, 2020-09-28, refused_first_instance",
        "asylum-applications, af80c787-a2ef-5b6f-9707-3ab06875142f, 2020-09-29, granted"
    })
    void on_each_day_a_matter_stands_where_it_stood(
            String kind, String docket, String day, String status) {
        JsonNode told = on(kind, docket, day);

        assertThat(told.path("status").asText()).as(told.toString()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "interpol-alerts, 4adf21dc-0eb3-5234-9b20-9dd53f60e478, 2017-04-29, deleted",
        "interpol-alerts, 6004363a-f827-5a8b-b9b7-a7092c48bda9, 2017-07-12, deleted",
        "asylum-applications, af80c787-a2ef-5b6f-9707-3ab06875142f, 2018-05-30, refused_first_instance",
        "asylum-applications, 041b27ba-5b91-533e-bd23-09dbe844532c, 2012-08-05, lodged"
    })
    void the_day_before_nothing_of_it_was_known(
            String kind, String docket, String day, String status) {
        assertThat(on(kind, docket, day).path("status").asText()).isNotEqualTo(status);
    }

    @Test
    void akhmetova_was_held_then_on_bail_and_her_request_returns_to_the_court() {
        assertThat(proceeding(OF_AKHMETOVA, "2017-11-29").at("/state/measure/measure").asText())
                .isEqualTo("detention");
        assertThat(proceeding(OF_AKHMETOVA, "2017-11-30").at("/state/measure/measure").asText())
                .isEqualTo("bail");
        assertThat(proceeding(OF_AKHMETOVA, "2018-04-24").at("/state/returns_to").asText())
                .isEqualTo("court_review");
        assertThat(READER.get("/v1/extradition-proceedings/" + OF_AKHMETOVA).with(200).text())
                .as("the file of her asylum is not public")
                .doesNotContain("asylum_pending");
    }

    @Test
    void while_two_states_asked_again_for_paraskevich_what_was_refused_stayed_refused() {
        String day = "2017-06-01";

        assertThat(ids("person_id=" + PARASKEVICH + "&status=request_received&as_of=" + day))
                .containsExactlyInAnyOrder(RUSSIAN_SECOND, UKRAINIAN_SECOND);
        JsonNode repeated = proceeding(RUSSIAN_SECOND, day);
        assertThat(repeated.at("/head/repeat_of").asText()).isEqualTo(RUSSIAN_FIRST);
        assertThat(repeated.at("/head/concurrent_with/0").asText()).isEqualTo(UKRAINIAN_SECOND);
        assertThat(repeated.at("/head/instigating_state").asText()).isEqualTo("KZ");
        assertThat(repeated.at("/state/outcome").isMissingNode()).isTrue();
        assertThat(proceeding(RUSSIAN_FIRST, day).at("/state/reactions/0/reaction").asText())
                .isEqualTo("disagreement");
        assertThat(proceeding(RUSSIAN_FIRST, "2016-12-30").at("/state/reactions")).isEmpty();
    }

    @Test
    void what_the_khrapunovs_told_themselves_says_so() {
        JsonNode told = proceeding(OF_LEILA, "2018-05-01");

        assertThat(told.at("/head/known_via").asText()).isEqualTo("subject_statement");
        assertThat(told.at("/state/decisions/0/on/precision").asText()).isEqualTo("before");
    }

    @Test
    void the_refusal_to_hand_over_ablyazov_names_politics_and_who_stood_behind_the_request() {
        JsonNode told = proceeding(OF_ABLYAZOV, "2016-12-09");

        assertThat(told.at("/state/outcome").asText()).isEqualTo("refused");
        assertThat(told.at("/state/refusal_grounds/0").asText()).isEqualTo("political_motive");
        assertThat(told.at("/state/decisions/0/body").asText()).isEqualTo("Council of State");
        assertThat(told.at("/head/instigating_state").asText()).isEqualTo("KZ");
        assertThat(told.at("/head/instigation_basis").asText()).isEqualTo("stated");
    }

    /** Where he lives, and that he is warned of, is told to nobody; nor that it could be told. */
    @ParameterizedTest
    @ValueSource(strings = {"2017-11-30", "2018-04-24", "2018-05-10", "2021-01-08"})
    void of_pogorelov_nothing_across_borders_is_public(String day) {
        for (String kind :
                Set.of("extradition-proceedings", "interpol-alerts", "asylum-applications")) {
            assertThat(
                            READER.get(
                                            "/v1/%s?person_id=%s&as_of=%s"
                                                    .formatted(kind, POGORELOV, day))
                                    .with(200)
                                    .at("/items"))
                    .isEmpty();
        }
    }

    private static JsonNode proceeding(String docket, String day) {
        return on("extradition-proceedings", docket, day);
    }

    private static JsonNode on(String kind, String docket, String day) {
        return READER.get("/v1/%s/%s?as_of=%s".formatted(kind, docket, day)).with(200).json();
    }

    private static List<String> ids(String filters) {
        JsonNode items =
                READER.get("/v1/extradition-proceedings?" + filters).with(200).at("/items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("id").asText())
                .toList();
    }
}
