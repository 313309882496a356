package org.habeas.gateway.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.response.Response;
import java.util.HashMap;
import org.habeas.gateway.standin.DoorTest;
import org.habeas.gateway.standin.StandIns;
import org.junit.jupiter.api.Test;

@DoorTest
class ContractComponentTest {
    @SuppressWarnings("NullAway.Init") // injected by the test framework
    StandIns behind;

    @Test
    void the_services_are_described_as_one_api() {
        given().get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", equalTo("3.1.0"))
                .body("info.title", equalTo("Habeas API"))
                .body("info.version", equalTo("v1"))
                .body("servers", hasSize(1))
                .body("servers[0].url", equalTo("/"))
                .body("paths", not(hasKey("/internal/campaigns")))
                .body("paths", hasKey("/v1/interpol-alerts"))
                .body("components.securitySchemes.token.scheme", equalTo("bearer"))
                .body("paths.'/v1/campaigns'.get.security", hasSize(2))
                .body("paths.'/v1/campaigns'.get.operationId", equalTo("listCampaigns"));
    }

    @Test
    void only_names_that_mean_different_things_are_set_apart() {
        given().get("/openapi")
                .then()
                .body("components.schemas", hasKey("Problem"))
                .body("components.schemas", hasKey("Campaign"))
                .body("components.schemas", hasKey("CaseView"))
                .body("components.schemas", hasKey("ExtraditionView"))
                .body("components.schemas", not(hasKey("View")))
                .body(
                        "paths.'/v1/persons'.get.responses.'200'.content.'application/json'"
                                + ".schema.'$ref'",
                        equalTo("#/components/schemas/CasePage"))
                .body(
                        "components.schemas.ExtraditionPage.properties.items.items.'$ref'",
                        equalTo("#/components/schemas/ExtraditionView"));
    }

    @Test
    void the_description_is_had_as_yaml_too() throws Exception {
        Response json = given().get("/openapi");
        Response yaml = given().get("/openapi.yaml");

        assertThat(yaml.contentType()).isEqualTo("application/yaml");
        assertThat(new YAMLMapper().readValue(yaml.asString(), HashMap.class))
                .isEqualTo(json.as(HashMap.class));
    }

    @Test
    void a_description_that_has_not_changed_is_not_sent_again() {
        String tag = given().get("/openapi").header("ETag");

        given().header("If-None-Match", tag).get("/openapi").then().statusCode(304);
    }

    @Test
    void the_last_description_is_served_while_a_service_is_down() throws Exception {
        given().get("/openapi").then().statusCode(200);
        behind.extradition.stop();
        try {
            given().get("/openapi").then().statusCode(200);
            given().get("/openapi").then().body("paths", hasKey("/v1/interpol-alerts"));
        } finally {
            behind.extradition.start();
        }
    }
}
