package org.habeas.cases.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.habeas.platform.event.Rule;
import org.jspecify.annotations.Nullable;

/**
 * a mechanism found a detention arbitrary, which is no status but a finding ({@code
 * domain-model.md B.1.2}); only with it is HURIDOCS code 020204000000 used.
 */
@Rule(
        value = "R-17",
        when = {"mechanism-decision-recorded"},
        then =
                "The page of the person shows the decision and what it asks for; a category of the Working Group is kept as a finding that a detention is arbitrary.")
@ApplicationScoped
class FindingArbitrates implements Reaction {
    private static final String CATEGORY = "wgad_category";

    private final CustodyRecords records;

    FindingArbitrates(CustodyRecords records) {
        this.records = records;
    }

    record Facts(@Nullable String mechanism, List<String> findings) {}

    @Override
    public String rule() {
        return "R-17";
    }

    @Override
    public Set<String> to() {
        return Set.of("mechanism-decision-recorded");
    }

    /** A decision about a whole group names nobody. */
    @Override
    public boolean wants(Incoming event) {
        return Reaction.super.wants(event) && event.personId() != null;
    }

    @Override
    public void on(Incoming event) {
        Facts facts = event.as(Facts.class);
        boolean known =
                records.of(event.person())
                        .map(look -> look.state().isFoundArbitraryBy(event.docketId()))
                        .orElse(false);
        if (facts.findings().contains(CATEGORY) && !known) {
            records.record(
                    rule(),
                    event,
                    new CustodyAct.FoundArbitrary(facts.mechanism(), event.docketId()));
        }
    }
}
