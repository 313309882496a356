package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.habeas.e2e.system.Answer;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Editor;
import org.habeas.e2e.system.PackagedHabeas;
import org.habeas.e2e.system.Patience;
import org.habeas.e2e.system.Processes;
import org.habeas.e2e.system.Role;
import org.junit.jupiter.api.Test;

/** What three services know of a person, in one answer that says what it lacks. */
class DossierJourneyIT {
    private static final Door ANYBODY = Door.as(Role.ANYBODY);
    private static final Processes PROCESSES = PackagedHabeas.running().processes();
    private static final String SILENT = "advocacy-service";

    @Test
    void a_silent_service_is_named_and_the_dossier_is_whole_again_when_it_answers() {
        Hunted hunted = Hunted.by(new Editor(), "Dossia Invented");
        UUID demand = hunted.demands("release");
        String path = "/v1/persons/" + hunted.person() + "/dossier";
        Patience.until(() -> assertWhole(ANYBODY.get(path), hunted, demand));
        Patience.until(() ->
                assertThat(ANYBODY.get(path, "If-None-Match", ANYBODY.get(path).etag()).status())
                        .isEqualTo(304));

        Answer partial = askedWhile(SILENT, path);

        assertThat(partial.with(200).at("/missing").valueStream())
                .extracting(lack -> lack.path("part").asText() + " " + lack.path("code").asText())
                .containsExactlyInAnyOrder(
                        "campaigns service-timeout",
                        "demands service-timeout",
                        "outcomes service-timeout");
        assertThat(partial.at("/person/id").asText()).isEqualTo(hunted.person().toString());
        assertThat(partial.at("/proceedings").toString()).contains(hunted.extradition().toString());
        assertThat(partial.json().has("campaigns")).isFalse();
        assertThat(partial.header("ETag")).isEmpty();
        assertThat(partial.header("Cache-Control")).contains("no-store");
        Patience.until(() -> {
            Answer again = ANYBODY.get(path);
            assertWhole(again, hunted, demand);
            assertThat(again.header("ETag")).isPresent();
        });
    }

    private static void assertWhole(Answer dossier, Hunted hunted, UUID demand) {
        JsonNode body = dossier.with(200).json();
        assertThat(body.path("missing")).isEmpty();
        assertThat(body.at("/person/id").asText()).isEqualTo(hunted.person().toString());
        assertThat(body.path("proceedings").toString()).contains(hunted.extradition().toString());
        assertThat(body.path("campaigns").toString()).contains(hunted.campaign().toString());
        assertThat(body.path("demands").toString()).contains(demand.toString());
        assertThat(body.at("/person/campaigns").toString()).contains(demand.toString());
    }

    private static Answer askedWhile(String paused, String path) {
        PROCESSES.pause(paused);
        try {
            return ANYBODY.get(path);
        } finally {
            PROCESSES.resume(paused);
        }
    }
}
