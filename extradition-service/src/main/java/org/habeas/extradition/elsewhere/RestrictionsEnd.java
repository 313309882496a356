package org.habeas.extradition.elsewhere;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.bearing.TimeStart;
import org.habeas.extradition.bearing.TimeStart.How;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.jspecify.annotations.Nullable;

/** TL-14: a restriction whose start and length are known ends on a day. */
@Singleton
class RestrictionsEnd implements Reaction {
    private static final String RULE = "TL-14";

    record Facts(@Nullable FuzzyDate from, @Nullable FuzzyDate expectedEnd) {}

    private final Starts starts;

    RestrictionsEnd(Starts starts) {
        this.starts = starts;
    }

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public Set<String> to() {
        return Set.of(
                "restriction-imposed",
                "restriction-modified",
                "restriction-resumed",
                "restriction-expired",
                "restriction-lifted",
                "restriction-suspended",
                "restriction-voided",
                "restriction-withdrawn");
    }

    @Override
    public void on(Incoming event) {
        if (event.personId() == null) {
            return;
        }
        switch (event.type()) {
            case "restriction-lifted" -> starts.end(event, RULE, How.MOOT);
            case "restriction-expired" -> starts.end(event, RULE, How.MET);
            case "restriction-imposed", "restriction-modified", "restriction-resumed" ->
                    begin(event, event.as(Facts.class));
            default -> starts.forget(event, RULE);
        }
    }

    private void begin(Incoming event, Facts facts) {
        FuzzyDate end = facts.expectedEnd();
        FuzzyDate from = facts.from();
        if (end == null || from == null) {
            starts.forget(event, RULE);
            return;
        }
        UUID entry = event.entryId() == null ? event.docketId() : event.entryId();
        starts.begin(event, new TimeStart(RULE, entry, from, null, end, null));
    }

    @Override
    public void replay(Incoming event) {
        on(event);
    }
}
