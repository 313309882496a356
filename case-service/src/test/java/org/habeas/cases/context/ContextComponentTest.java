package org.habeas.cases.context;

import static org.habeas.cases.Api.as;
import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.readAsAnybody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.habeas.cases.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContextComponentTest {
    private static final String STATED =
            entry(
                    "{\"kind\":\"stated\",\"text\":\"Courts obey.\",\"by\":\"a court\"}",
                    "2018-04-24",
                    "public");

    @Test
    void a_finding_is_found_by_its_kind_its_state_and_its_source() {
        String source = Api.open("sources", "{\"title\":\"A ruling\"}", "public");
        String finding =
                open(
                        "systemic_finding",
                        STATED.replace(
                                "\"title\"", "\"source_id\":\"%s\",\"title\"".formatted(source)));

        readAsAnybody("/v1/context-findings?source=" + source).body("items.id", contains(finding));
        readAsAnybody(
                        "/v1/context-findings?finding_kind=systemic_finding&state=KZ&status=stated&limit=200")
                .body("items.id", hasItem(finding));
        readAsAnybody("/v1/context-findings/" + finding)
                .body("state.statements[0].by", equalTo("a court"));
    }

    @Test
    void E_3_a_risk_stays_inside_whatever_the_request_says() {
        String finding = open("risk_finding", STATED);

        readAsAnybody("/v1/context-findings/" + finding).body("entries", empty());
        as("partner").get("/v1/context-findings/" + finding).then().body("entries", empty());
        as("editor")
                .get("/v1/context-findings/" + finding)
                .then()
                .body("entries.size()", equalTo(1));
    }

    private static String open(String kind, String... entries) {
        return Api.open(
                "context-findings",
                "{\"finding_kind\":\"%s\",\"state\":\"KZ\"}".formatted(kind),
                "public",
                entries);
    }
}
