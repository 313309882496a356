package org.habeas.cases.casefile;

import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.id;
import static org.habeas.cases.Api.open;
import static org.habeas.cases.Api.person;
import static org.habeas.cases.Api.read;
import static org.habeas.cases.Api.record;
import static org.habeas.cases.Bus.await;
import static org.habeas.cases.Bus.tell;
import static org.habeas.cases.Bus.tellOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What another State does at somebody's request keeps a file open too (SM-7, SM-12, SM-13). */
@QuarkusTest
class MattersAbroadComponentTest {
    private static final String REQUESTS = "legal-assistance-requests";
    private static final String INQUIRIES = "domestic-inquiries";
    private static final String MEASURES = "interim-measures";

    @Test
    void SM12_a_request_keeps_the_file_open_until_the_inquiry_that_it_led_to_does()
            throws Exception {
        String person = person("Requested Abroad");
        String file = file(person);
        String request = id();
        String inquiry = id();

        tellOf(REQUESTS, request, "legal-assistance-requested", person, "received");
        await(() -> matters(file).equals(List.of("received")));
        read("/v1/case-files/" + file)
                .body("open_reasons", contains("proceeding"))
                .body(
                        "open_matters[0].docket",
                        equalTo("/v1/legal-assistance-requests/" + request));

        tellOf(INQUIRIES, inquiry, "domestic-inquiry-opened", person, "open");
        tellOf(
                REQUESTS,
                request,
                "legal-assistance-led-to-inquiry",
                person,
                "led_to_domestic_inquiry");
        await(() -> matters(file).equals(List.of("open")));

        tellOf(INQUIRIES, inquiry, "domestic-inquiry-closed", person, "closed");
        await(() -> matters(file).isEmpty());
        read("/v1/case-files/" + file).body("may_be_closed", equalTo(true));
    }

    @Test
    void SM12_an_inquiry_that_a_court_reopens_opens_the_file_again() throws Exception {
        String person = person("Inquired Again");
        String file = file(person);
        String inquiry = id();
        tellOf(INQUIRIES, inquiry, "domestic-inquiry-opened", person, "open");
        tellOf(INQUIRIES, inquiry, "domestic-inquiry-closed", person, "closed");
        await(() -> matters(file).isEmpty() && knows(person, "domestic-inquiry-closed"));
        record(
                        "case-files",
                        file,
                        entry("{\"kind\":\"closed\",\"reason\":\"free\"}", "2019", "public"))
                .statusCode(201);

        UUID wrong = tellOf(INQUIRIES, inquiry, "domestic-inquiry-reopened", person, "reopened");

        await(() -> status(file).equals("active"));
        read("/v1/case-files/" + file).body("open_reasons", contains("proceeding"));
        tell(
                "proceeding",
                "entry-retracted",
                person,
                inquiry,
                "\"retracted_entry_id\":\"" + wrong + "\"");
        await(() -> status(file).equals("closed"));
    }

    @Test
    void SM13_a_measure_in_force_keeps_the_file_open_and_one_that_is_lifted_does_not()
            throws Exception {
        String person = person("Measure Protected");
        String file = file(person);
        String measure = id();

        tellOf(MEASURES, measure, "interim-measure-indicated", person, "indicated");
        await(() -> matters(file).equals(List.of("indicated")));

        tellOf(MEASURES, measure, "interim-measure-lifted", person, "lifted");
        await(() -> matters(file).isEmpty());
    }

    @Test
    void SM10_a_request_about_interpol_data_keeps_the_file_open_until_it_is_implemented()
            throws Exception {
        String person = person("Requesting Invented");
        String file = file(person);
        String request = id();

        tellOf("ccf-requests", request, "ccf-decision-issued", person, "decided_non_compliant");
        await(() -> matters(file).equals(List.of("decided_non_compliant")));
        read("/v1/case-files/" + file).body("open_reasons", contains("interpol_data"));

        tellOf("ccf-requests", request, "ccf-decision-implemented", person, "implemented");
        await(() -> matters(file).isEmpty());
    }

    private static String file(String person) {
        return open(
                "case-files",
                "{\"persons\":[\"%s\"]}".formatted(person),
                "public",
                entry("{\"kind\":\"opened\"}", "2012", "public"));
    }

    private static List<String> matters(String file) {
        return Objects.requireNonNull(
                read("/v1/case-files/" + file).extract().path("open_matters.status"));
    }

    private static String status(String file) {
        return Objects.requireNonNull(read("/v1/case-files/" + file).extract().path("status"));
    }

    private static boolean knows(String person, String what) {
        List<String> timeline = read("/v1/persons/" + person).extract().path("timeline.what");
        return timeline != null && timeline.contains(what);
    }
}
