package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.habeas.e2e.feed.Copy;
import org.habeas.e2e.system.Answer;
import org.habeas.e2e.system.Editor;
import org.habeas.e2e.system.Fact;
import org.habeas.e2e.system.Role;

/** Invented records that everybody has a copy of, and that then go away, each in its own way. */
final class Vanishing {
    private final Editor reviewer = new Editor(Role.REVIEWER);
    private final UUID erased = reviewer.registers("Deleta Invented");
    private final UUID custody = custodyOf(erased);
    private final UUID survivor = reviewer.registers("Prima Invented");
    private final UUID merged = reviewer.registers("Secunda Invented");
    private final UUID mission = UUID.randomUUID();
    private final String announced = announce();

    private UUID custodyOf(UUID person) {
        return reviewer.opens(
                "custody-records",
                "{\"person_id\": \"%s\"}".formatted(person),
                Fact.of("{\"kind\": \"imprisoned\", \"state\": \"KZ\"}", "2020-01-01"));
    }

    private String announce() {
        return reviewer.opens(
                        "missions",
                        mission,
                        """
                        {"purpose": "monitoring", "title": "Invented mission", "state": "KZ", \
                        "participants": [], "subjects": []}\
                        """,
                        Fact.of("{\"kind\": \"announced\"}", "2020-01-01"))
                .at("/entries/0/id")
                .asText();
    }

    /** They are in this copy. */
    void assertKnownTo(Copy copy) {
        for (String key :
                List.of(
                        "persons/" + erased,
                        "custody-records/" + custody,
                        "persons/" + merged,
                        "missions/" + mission)) {
            assertThat(copy.fate(key)).as(key).isEqualTo("there");
        }
    }

    /** The announcement was a mistake: only staff may know of the mission now. */
    void hide() {
        String path = "/v1/missions/" + mission;
        Answer known = reviewer.door().get(path);
        reviewer.door()
                .post(
                        path + "/entries/" + announced + "/retraction",
                        "{\"reason\": \"announced by mistake\"}",
                        "If-Match",
                        known.etag())
                .with(200);
    }

    void merge() {
        reviewer.records(
                "persons",
                merged,
                Fact.of(
                        "{\"kind\": \"merged_into\", \"into\": \"%s\", \"reason\": \"one person\"}"
                                .formatted(survivor),
                        "2020-01-02"));
    }

    void erase() {
        Erasure.of(erased);
    }

    /**
     * The copy has heard how each of them went.
     *
     * @param mission what became of the mission before this reader
     */
    void assertGoneFrom(Copy copy, String mission) {
        assertThat(copy.fate("persons/" + erased)).isEqualTo("deleted");
        assertThat(copy.fate("custody-records/" + custody)).isEqualTo("deleted");
        assertThat(copy.fate("persons/" + merged)).isEqualTo("merged_into");
        assertThat(copy.fate("persons/" + survivor)).isEqualTo("there");
        assertThat(copy.fate("missions/" + this.mission)).isEqualTo(mission);
    }
}
