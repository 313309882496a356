package org.habeas.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "get,    /v1/lanterns,                                   listLanterns",
        "post,   /v1/lanterns,                                   createLantern",
        "get,    /v1/lanterns/{id},                              getLantern",
        "put,    /v1/lanterns/{id},                              putLantern",
        "delete, /v1/lanterns/{id},                              deleteLantern",
        "post,   /v1/lanterns/{id}/entries,                      recordLanternEntry",
        "put,    /v1/lanterns/{id}/entries/{entry},              putLanternEntry",
        "get,    /v1/lanterns/{id}/entries/{entry},              getLanternEntry",
        "post,   /v1/lanterns/{id}/entries/{entry}/retraction,   retractLanternEntry",
        "post,   /v1/lantern-keys/{id}/rotation,                 rotateLanternKey",
        "get,    /v1/domestic-inquiries/{id},                    getDomesticInquiry",
        "get,    /v1/lanterns/{id}/history,                      getLanternHistory"
    })
    void an_operation_is_named_after_what_it_does(String method, String path, String id)
            throws Exception {
        JsonNode operation = completed(method, path, "{}");

        assertThat(operation.path("operationId").asText()).isEqualTo(id);
    }

    @Test
    void every_operation_says_how_it_may_be_refused() throws Exception {
        JsonNode read = completed("get", "/v1/lanterns", "{}").path("responses");
        JsonNode write =
                completed("post", "/v1/lanterns", "{'requestBody':{'content':{}}}")
                        .path("responses");

        assertThat(read.propertyStream().map(Map.Entry::getKey))
                .contains("304", "400", "401", "403", "404", "429", "500", "503")
                .doesNotContain("415");
        assertThat(write.propertyStream().map(Map.Entry::getKey)).contains("413", "415", "422");
        assertThat(read.at("/429/$ref").asText())
                .isEqualTo("#/components/responses/TooManyRequests");
    }

    @Test
    void who_may_call_it_is_told_in_one_way() throws Exception {
        JsonNode open = completed("get", "/v1/lanterns", "{}");
        JsonNode staff =
                completed("post", "/v1/lanterns", "{'security':[{'SecurityScheme':['reviewer']}]}");

        assertThat(open.at("/security/0").isEmpty()).isTrue();
        assertThat(staff.path("security"))
                .allSatisfy(need -> assertThat(need.path("apiKey").isMissingNode()).isTrue())
                .noneSatisfy(need -> assertThat(need.isEmpty()).isTrue());
        assertThat(staff.path("description").asText()).endsWith("For the roles: `reviewer`.");
    }

    @Test
    void texts_lists_and_numbers_are_bounded() throws Exception {
        String schema =
                "{'type':'object','properties':{'a':{'type':'string'},'b':{'type':'array','items':{'type':'integer'}},"
                        + "'c':{'type':'string','enum':['x']},'d':{'type':'string','format':'uuid'}}}";
        JsonNode operation =
                completed(
                        "post",
                        "/v1/lanterns",
                        "{'requestBody':{'content':{'application/json':{'schema':"
                                + schema
                                + "}}}}");

        JsonNode bounded = operation.at("/requestBody/content/application~1json/schema/properties");
        assertThat(bounded.at("/a/maxLength").asInt()).isPositive();
        assertThat(bounded.at("/b/maxItems").asInt()).isPositive();
        assertThat(bounded.at("/b/items/maximum").asLong()).isEqualTo(9_007_199_254_740_991L);
        assertThat(bounded.at("/c").has("maxLength")).isFalse();
        assertThat(bounded.at("/d/maxLength").asInt()).isEqualTo(36);
    }

    @Test
    void a_place_in_a_feed_is_not_taken_for_a_password() throws Exception {
        JsonNode operation =
                completed(
                        "get",
                        "/v1/lanterns",
                        "{'parameters':[{'name':'token','in':'query','schema':{'type':'string'}}]}");

        assertThat(operation.at("/parameters/0/name").asText()).isEqualTo("position");
        assertThat(operation.at("/parameters/0/schema/type").asText()).isEqualTo("string");
    }

    @Test
    void what_answers_nothing_has_no_content() throws Exception {
        String content = "'content':{'application/json':{'schema':{}}}";
        JsonNode operation =
                completed(
                        "post",
                        "/v1/lanterns",
                        "{'responses':{'200':{CONTENT},'204':{CONTENT}}}"
                                .replace("CONTENT", content));

        assertThat(operation.at("/responses/200").has("content")).isFalse();
        assertThat(operation.at("/responses/204").has("content")).isFalse();
    }

    private static JsonNode completed(String method, String path, String operation)
            throws Exception {
        ObjectNode document =
                (ObjectNode)
                        JSON.readTree(
                                "{'paths':{},'components':{'schemas':{'Unused':{}}}}"
                                        .replace('\'', '"'));
        ObjectNode asked = (ObjectNode) JSON.readTree(operation.replace('\'', '"'));
        ((ObjectNode) document.path("paths")).putObject(path).set(method, asked);
        Access.collect(document);
        Completion.of(document);
        assertThat(document.at("/components/schemas").has("Unused")).isFalse();
        return document.path("paths").path(path).path(method);
    }
}
