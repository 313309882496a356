package org.habeas.advocacy.scoreboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.habeas.docket.Lens;
import org.habeas.platform.http.Lenses;
import org.habeas.platform.http.Query;

/** Reads what is asked of the scoreboard. */
@ApplicationScoped
class ScoreAnswers {
    private final Scoreboard scoreboard;
    private final Lenses lenses;

    ScoreAnswers(Scoreboard scoreboard, Lenses lenses) {
        this.scoreboard = scoreboard;
        this.lenses = lenses;
    }

    ScoreView answer(UriInfo uri) {
        Query query = new Query(uri, List.of("by", "as_of", "known_at"));
        Lens lens = lenses.of(query);
        boolean isTravel = query.instant("known_at") != null;
        String word = query.text("by");
        Dimension by = word == null ? null : Dimension.of(word);
        Map<Boolean, Score> totals = scoreboard.totals(lens, isTravel);
        return new ScoreView(
                lens.asOf(),
                isTravel ? lens.knownAt() : null,
                by == null ? null : by.word(),
                totals.getOrDefault(false, Score.NONE),
                totals.getOrDefault(true, Score.NONE),
                by == null ? List.of() : scoreboard.groups(by, lens, isTravel));
    }
}
