package org.habeas.cases.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.habeas.platform.event.Rule;
import org.jspecify.annotations.Nullable;

/** who is arrested for extradition is in extradition detention in that State. */
@Rule(
        value = "R-11",
        when = {"extradition-arrest-made", "provisional-arrest-made"},
        then =
                "Custody is extradition_detention in the State of the arrest; while it lasts the case file has priority urgent.")
@ApplicationScoped
class ExtraditionArrestDetains implements Reaction {
    private final CustodyRecords records;

    ExtraditionArrestDetains(CustodyRecords records) {
        this.records = records;
    }

    record Facts(@Nullable String state, @Nullable String requestingState) {}

    @Override
    public String rule() {
        return "R-11";
    }

    @Override
    public Set<String> to() {
        return Set.of("extradition-arrest-made", "provisional-arrest-made");
    }

    @Override
    public void on(Incoming event) {
        Facts facts = event.as(Facts.class);
        records.record(
                rule(),
                event,
                new CustodyAct.DetainedForExtradition(
                        facts.state(),
                        null,
                        null,
                        facts.requestingState(),
                        event.docketId(),
                        null));
    }
}
