package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.habeas.e2e.system.Answer;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Editor;
import org.habeas.e2e.system.Fact;
import org.habeas.e2e.system.Patience;
import org.habeas.e2e.system.Role;
import org.junit.jupiter.api.Test;

/**
 * A danger is computed from what is recorded, hurries those who work on the case, and is secret.
 */
class RiskJourneyIT {
    private static final Door STAFF = Door.as(Role.REVIEWER);
    private static final Door PARTNER = Door.as(Role.PARTNER);
    private static final Door ANYBODY = Door.as(Role.ANYBODY);

    private final Editor editor = new Editor();

    @Test
    void a_danger_makes_a_file_urgent_and_a_simulation_tells_what_would_lessen_it() {
        Hunted hunted = Hunted.by(editor, "Periclitans Invented");
        UUID alert =
                editor.opens(
                        "interpol-alerts",
                        "{\"person_id\": \"%s\", \"alert_type\": \"red_notice\", \"requesting_states\": [\"KZ\"]}"
                                .formatted(hunted.person()),
                        Fact.of("{\"kind\": \"published\"}", "2024-04-02"));
        UUID file =
                editor.opens(
                        "case-files",
                        "{\"persons\": [\"%s\"]}".formatted(hunted.person()),
                        Fact.of("{\"kind\": \"opened\"}", "2024-04-03"));
        String path = "/v1/risk-assessments/" + hunted.person();

        Patience.until(() ->
                assertThat(
                                STAFF.get(
                                                "/v1/risk-assessments?level=high&person_id="
                                                        + hunted.person())
                                        .at("/items"))
                        .hasSize(1));
        assertThat(STAFF.get(path).with(200).at("/score").asInt()).isEqualTo(60);
        Patience.until(() -> assertThat(priority(STAFF, file)).isEqualTo("urgent"));
        assertThat(priority(PARTNER, file)).isEqualTo("normal");

        Answer answer = STAFF.post("/v1/risk-assessments/simulations", deleted(hunted, alert));

        assertThat(answer.with(200).at("/after/score").asInt()).isEqualTo(30);
        assertThat(answer.at("/differences/0/code").asText()).isEqualTo("T5a");
    }

    @Test
    void nobody_but_staff_asks_about_dangers() {
        String path = "/v1/risk-assessments/" + UUID.randomUUID();

        for (String question : new String[] {path, path + "/history", "/v1/risk-rules"}) {
            assertThat(ANYBODY.get(question).status()).isEqualTo(401);
            assertThat(PARTNER.get(question).status()).isEqualTo(403);
        }
        assertThat(STAFF.get(path).status()).isEqualTo(404);
        assertThat(STAFF.post("/v1/risk-assessments/simulations", "{\"nonsense\": 1}").status())
                .isEqualTo(422);
    }

    private static String deleted(Hunted hunted, UUID alert) {
        return "{\"person_id\": \"%s\", \"assume\": [{\"docket_id\": \"%s\", \"what\": \"deleted\"}]}"
                .formatted(hunted.person(), alert);
    }

    private static String priority(Door door, UUID file) {
        return door.get("/v1/case-files/" + file).at("/priority").asText();
    }
}
