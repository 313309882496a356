package org.habeas.gateway.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import org.habeas.gateway.standin.LateStandIns;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LateStandIns.class, scope = TestResourceScope.MATCHING_RESOURCES)
class ReadinessComponentTest {
    @SuppressWarnings("NullAway.Init") // injected by the test framework
    LateStandIns behind;

    /** One story in one test: a door can be new only once. */
    @Test
    void the_door_opens_without_services_and_is_ready_once_it_has_reached_them_all()
            throws Exception {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body(
                        "checks.find { it.name == 'services behind the door' }.data.'advocacy-service'",
                        equalTo("not reached yet"))
                .body(not(containsString("127.0.0.1")));
        given().get("/openapi")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("code", equalTo("openapi-incomplete"));
        given().get("/v1/campaigns")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("code", equalTo("service-not-ready"));

        behind.late().start();

        assertThat(readyWithin(Duration.ofSeconds(20))).isTrue();
        given().get("/openapi").then().statusCode(200);
        behind.late().stop();
        given().get("/v1/campaigns").then().statusCode(503);
        given().get("/q/health/ready").then().statusCode(200);
    }

    private static boolean readyWithin(Duration patience) {
        Instant deadline = Instant.now().plus(patience);
        while (Instant.now().isBefore(deadline)) {
            if (given().get("/q/health/ready").statusCode() == 200) {
                return true;
            }
        }
        return false;
    }
}
