package org.habeas.cases.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.habeas.platform.event.Rule;

/** protection that expired, ceased or was revoked protects no longer. */
@Rule(
        value = "R-16",
        when = {"protection-expired", "protection-ceased", "protection-revoked"},
        then =
                "The protection protects no longer: the standing of the person is abroad_unprotected.")
@ApplicationScoped
class ProtectionLapses implements Reaction {
    private final CustodyRecords records;

    ProtectionLapses(CustodyRecords records) {
        this.records = records;
    }

    @Override
    public String rule() {
        return "R-16";
    }

    @Override
    public Set<String> to() {
        return Set.of("protection-expired", "protection-ceased", "protection-revoked");
    }

    @Override
    public void on(Incoming event) {
        records.record(rule(), event, new CustodyAct.ProtectionEnded(null, null, event.docketId()));
    }
}
