package org.habeas.cases.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.habeas.platform.event.Rule;
import org.jspecify.annotations.Nullable;

/** a grant in force protects the person from being returned; custody does not change. */
@Rule(
        value = "R-02",
        when = {
            "refugee-status-granted",
            "subsidiary-protection-granted",
            "protection-granted",
            "protection-extended"
        },
        then = "The protection shows in the standing of the person; custody does not change.")
@ApplicationScoped
class GrantProtects implements Reaction {
    private final CustodyRecords records;

    GrantProtects(CustodyRecords records) {
        this.records = records;
    }

    record Facts(@Nullable String hostState, @Nullable ProtectionType protectionType) {}

    @Override
    public String rule() {
        return "R-02";
    }

    @Override
    public Set<String> to() {
        return Set.of(
                "refugee-status-granted",
                "subsidiary-protection-granted",
                "protection-granted",
                "protection-extended");
    }

    @Override
    public void on(Incoming event) {
        Facts facts = event.as(Facts.class);
        records.record(
                rule(),
                event,
                new CustodyAct.ProtectionNoted(
                        type(event, facts), facts.hostState(), event.docketId()));
    }

    private static ProtectionType type(Incoming event, Facts facts) {
        if (facts.protectionType() != null) {
            return facts.protectionType();
        }
        return event.type().equals("refugee-status-granted")
                ? ProtectionType.REFUGEE_STATUS
                : ProtectionType.UNSPECIFIED;
    }
}
