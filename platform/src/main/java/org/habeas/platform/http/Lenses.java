package org.habeas.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.habeas.docket.Lens;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.security.Reader;

/** The lens a request asks for: its reader's clearance, {@code as_of} and {@code known_at}. */
@ApplicationScoped
public class Lenses {
    static final List<String> PARAMETERS = List.of("as_of", "known_at");

    private final Reader reader;
    private final Clock clock;

    Lenses(Reader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** Today and now, unless the query says otherwise. */
    public Lens of(Query query) {
        LocalDate day = query.day("as_of");
        Instant known = query.instant("known_at");
        boolean travels = day != null || known != null;
        if (known != null && known.isAfter(clock.instant())) {
            throw Refusal.malformed("invalid-parameter", "known_at lies in the future.");
        }
        return new Lens(
                day == null ? LocalDate.now(clock) : day,
                known == null ? (travels ? clock.instant() : Instant.MAX) : known,
                reader.clearance(),
                travels);
    }
}
