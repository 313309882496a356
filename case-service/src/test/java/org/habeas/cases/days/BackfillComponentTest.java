package org.habeas.cases.days;

import static org.habeas.cases.Api.custody;
import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.person;
import static org.habeas.cases.Api.readAsAnybody;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.habeas.cases.facets.FacetSpans;
import org.habeas.docket.Visibility;
import org.habeas.platform.security.RowSecurity;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BackfillComponentTest {
    private static final String COUNT =
            "/v1/persons?custody=imprisoned&state=BT&as_of=2018-01-01&count=only";

    @Inject FacetSpans facets;
    @Inject Unwritten unwritten;
    @Inject RowSecurity rows;
    @Inject Clock clock;

    @Test
    void persons_recorded_before_their_days_were_kept_are_written_after_the_start() {
        String person = person("Recorded Before");
        custody(
                person,
                entry("{\"kind\":\"imprisoned\",\"state\":\"BT\"}", "2017-01-01", "public"));
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    rows.clear(Visibility.RESTRICTED);
                    facets.write(UUID.fromString(person), Set.of(), clock.instant());
                });
        readAsAnybody(COUNT).body("count", equalTo(0));

        Optional<UUID> last = Optional.of(new UUID(0, 0));
        while (last.isPresent()) {
            last = unwritten.write(last.get());
        }

        readAsAnybody(COUNT).body("count", equalTo(1));
    }
}
