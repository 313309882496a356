package org.habeas.advocacy.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.http.DocketApi;
import org.habeas.platform.http.Query;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Reading;

/** The letters of an appeal as a list. */
@ApplicationScoped
class LetterSearch implements DocketApi.Search {
    private final Letters letters;

    LetterSearch(Letters letters) {
        this.letters = letters;
    }

    @Override
    public List<String> filterNames() {
        return List.of("appeal_id");
    }

    @Override
    public List<Reading.Item> page(Query query, DocketApi.Paging paging) {
        return letters.page(appeal(query), paging.clearance(), paging.after(), paging.limit());
    }

    @Override
    public long count(Query query, Visibility clearance) {
        return letters.count(appeal(query), clearance);
    }

    private static UUID appeal(Query query) {
        String appeal = query.text("appeal_id");
        if (appeal == null) {
            throw Refusal.malformed("appeal-missing", "Say of which appeal: appeal_id.");
        }
        try {
            return UUID.fromString(appeal);
        } catch (IllegalArgumentException e) {
            throw Refusal.malformed("invalid-parameter", "appeal_id is no id.");
        }
    }
}
