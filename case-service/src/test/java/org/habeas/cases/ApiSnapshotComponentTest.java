package org.habeas.cases;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import org.habeas.platform.house.ApiSnapshot;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiSnapshotComponentTest {

    @Test
    void nothing_published_is_gone() throws Exception {
        ApiSnapshot.check("case-service", given().get("/q/openapi?format=json").asString());
    }
}
