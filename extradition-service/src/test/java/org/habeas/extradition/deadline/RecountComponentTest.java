package org.habeas.extradition.deadline;

import static org.habeas.extradition.Api.as;
import static org.habeas.extradition.Api.entry;
import static org.habeas.extradition.Api.open;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.security.RowSecurity;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecountComponentTest {
    private final UUID person = UUID.randomUUID();
    private final UUID docket = UUID.randomUUID();

    @Inject Recount recount;
    @Inject EntityManager em;
    @Inject RowSecurity security;

    @Test
    void what_older_rules_have_counted_is_counted_anew_after_a_start() {
        open(
                        "extradition-proceedings",
                        docket,
                        "{\"person_id\":\"%s\",\"requesting_state\":\"KZ\",\"requested_state\":\"UA\"}"
                                .formatted(person),
                        "public",
                        entry("{\"kind\":\"provisionally_arrested\"}", "2017-10-02", "public"))
                .statusCode(201);
        forget();
        as("editor").get("/v1/deadlines?docket_id=" + docket).then().body("items", hasSize(0));

        new RecountWatch(recount).look();

        as("editor").get("/v1/deadlines?docket_id=" + docket).then().body("items", hasSize(2));
    }

    /** As if an older version had been here. */
    @Transactional
    void forget() {
        security.clear(Visibility.RESTRICTED);
        em.createNativeQuery("delete from deadline where docket_id = ?1")
                .setParameter(1, docket)
                .executeUpdate();
        em.createNativeQuery("update deadline_counted set edition = 0 where docket_id = ?1")
                .setParameter(1, docket)
                .executeUpdate();
    }
}
