package org.habeas.platform.openapi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiDescriptionComponentTest {

    @Test
    void each_act_is_described_by_its_kind_and_facts() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body(
                        "components.schemas.Deed.discriminator.mapping.put_out",
                        equalTo("#/components/schemas/DeedPutOut"))
                .body("components.schemas.DeedPutOut.properties.kind.enum", hasItem("put_out"))
                .body("components.schemas.Deed.discriminator.propertyName", equalTo("kind"))
                .body("components.schemas.Head.required", hasItem("keeper_id"))
                .body("paths.'/v1/lanterns'.get.parameters.name", hasItem("as_of"))
                .body("components.schemas.Lantern.properties", hasKey("rests_on"))
                .body("components.schemas.Lantern.required", hasItem("status"))
                .body(
                        "paths.'/v1/lanterns'.get.responses.'200'.content.'application/json'"
                                + ".schema.'$ref'",
                        equalTo("#/components/schemas/LanternPage"));
    }
}
