package org.habeas.cases.consent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of each act; people are invented. */
final class ConsentExamples {
    private ConsentExamples() {}

    static final ConsentAct ALL_SCOPES = given(null, ConsentScope.values());
    static final ConsentAct STORY = given(null, ConsentScope.PUBLISH_STORY);
    static final ConsentAct FLAG_UNTIL_2016 =
            given(LocalDate.of(2016, 12, 31), ConsentScope.PUBLISH_HEALTH_FLAG);
    static final ConsentAct REASK = new ConsentAct.ReaskDue(Reask.RELEASE);
    static final ConsentAct STORY_WITHDRAWN =
            new ConsentAct.Withdrawn(List.of(ConsentScope.PUBLISH_STORY), null);
    static final ConsentAct WITHDRAWN = new ConsentAct.Withdrawn(List.of(), "no reason asked");

    static final List<ConsentAct> ALL =
            List.of(ALL_SCOPES, STORY, FLAG_UNTIL_2016, REASK, STORY_WITHDRAWN, WITHDRAWN);

    static ConsentAct given(@Nullable LocalDate expiresOn, ConsentScope... scopes) {
        return new ConsentAct.Given(
                List.of(scopes),
                ConsentGiver.SUBJECT,
                ConsentMethod.WRITTEN,
                "kk",
                List.of(Information.values()),
                expiresOn,
                null,
                null,
                null);
    }
}
