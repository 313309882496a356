package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Editor;
import org.habeas.e2e.system.Fact;
import org.habeas.e2e.system.Role;
import org.junit.jupiter.api.Test;

/** A file goes in through the door, and a clean copy of it comes out. */
class EvidenceJourneyIT {
    /** Larger than any JSON may be, so that the door must let files through. */
    private static final String DOCUMENT =
            """
            %PDF-1.4
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R
            /Resources<</Font<</F1 5 0 R>>>>>> endobj
            4 0 obj <</Length 40>> stream
            BT /F1 18 Tf 20 100 Td (Protocol) Tj ET
            endstream endobj
            5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
            6 0 obj <</Author(Invented Author)>> endobj
            """
                    + "% padding\n".repeat(200_000)
                    + "trailer <</Root 1 0 R/Info 6 0 R>>\n%%EOF\n";

    private final Door reviewer = Door.as(Role.REVIEWER);
    private final Door anybody = Door.as(Role.ANYBODY);

    @Test
    void a_document_is_kept_verified_and_published_without_its_author() {
        UUID person = new Editor().registers("Evidenta Invented");
        String item = "/v1/evidence-items/" + UUID.randomUUID();
        String head =
                """
                {"type": "document", "title": "A protocol", "person_ids": ["%s"]}\
                """
                        .formatted(person);
        reviewer.put(item, Editor.opening(head, "restricted")).with(201);

        Door.as(Role.EDITOR)
                .send("PUT", item + "/files/original", DOCUMENT, "Content-Type", "application/pdf")
                .with(201);
        assertThat(
                        reviewer.send("POST", item + "/files/original/verification", null)
                                .with(201)
                                .at("/entry/act/result")
                                .asText())
                .isEqualTo("matches");
        assertThat(reviewer.get(item + "/files/original").with(200).text()).isEqualTo(DOCUMENT);
        String copy =
                reviewer.post(
                                item + "/files/published",
                                "{\"from\": \"original\", \"reason\": \"to be shown\"}")
                        .with(201)
                        .at("/sha256")
                        .asText();
        anybody.get(item + "/files/published").with(404);

        reviewer.post(item + "/entries", release(copy, person).json()).with(201);

        assertThat(anybody.get(item + "/files/published").with(200).text())
                .startsWith("%PDF")
                .doesNotContain("Invented Author");
        assertThat(
                        anybody.get("/v1/published-copies?person_id=" + person)
                                .with(200)
                                .at("/items/0/state/file")
                                .asText())
                .isEqualTo(item + "/files/published");
        anybody.get(item + "/files/original").with(404);
        anybody.get(item).with(404);
    }

    private static Fact release(String copy, UUID person) {
        return Fact.of(
                """
                {"kind": "published_copy_released", "sha256": "%s", "title": "A protocol", \
                "person_ids": ["%s"], "reason": "consent to publish"}\
                """
                        .formatted(copy, person),
                LocalDate.now(ZoneOffset.UTC).toString());
    }
}
