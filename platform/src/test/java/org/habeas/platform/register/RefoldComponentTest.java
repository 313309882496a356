package org.habeas.platform.register;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.platform.http.Ids;
import org.habeas.platform.register.LanternKind.Deed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RefoldComponentTest {
    @Inject Lanterns lanterns;
    @Inject LanternKind kind;
    @Inject Recording recording;
    @Inject Refolder refolder;
    @Inject Sightings sightings;
    @Inject MovableClock clock;

    @AfterEach
    void back() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void what_time_changes_is_shown_and_told_when_its_day_has_come() throws Exception {
        UUID keeper = UUID.randomUUID();
        UUID lantern = lanterns.open(keeper);
        LocalDate today = LocalDate.now(clock);
        recording.record(
                kind,
                lantern,
                new Recording.Draft<>(
                        Ids.next(),
                        new Deed.Lit("eva", today.plusDays(1)),
                        FuzzyDate.day(today),
                        Visibility.PUBLIC,
                        List.of(Provenance.titled("ledger")),
                        null,
                        null),
                Visibility.RESTRICTED,
                "eva");
        assertThat(sightings.next(keeper).type()).isEqualTo("lantern-lit");
        refolder.look();
        given().get("/v1/lanterns/" + lantern)
                .then()
                .body("status", equalTo("lit"))
                .body("next_change", equalTo(today.plusDays(2).toString()));

        clock.ahead(Duration.ofDays(2));
        refolder.look();

        given().get("/v1/lanterns/" + lantern).then().body("status", equalTo("dark"));
        assertThat(sightings.next(keeper).type()).isEqualTo("lantern-out");
    }
}
