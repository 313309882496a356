package org.habeas.cases.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.jspecify.annotations.Nullable;

/** who is rendered or illegally deported is abducted, until more is known. */
@ApplicationScoped
class RenditionAbducts implements Reaction {
    private final CustodyRecords records;

    RenditionAbducts(CustodyRecords records) {
        this.records = records;
    }

    private record Facts(@Nullable String fromState) {}

    @Override
    public String rule() {
        return "R-13";
    }

    @Override
    public Set<String> to() {
        return Set.of("person-rendered", "person-illegally-deported");
    }

    @Override
    public void on(Incoming event) {
        Facts facts = event.as(Facts.class);
        records.record(rule(), event, new CustodyAct.Abducted(facts.fromState(), null, null, null));
    }
}
