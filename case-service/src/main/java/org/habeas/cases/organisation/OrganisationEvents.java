package org.habeas.cases.organisation;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/** What a change of an organisation tells the other services: the difference of two folds. */
final class OrganisationEvents {
    private OrganisationEvents() {}

    /**
     * How the law treats it now. No names: whoever may know them asks.
     *
     * @param since the date of the status that holds
     */
    record LegalStatusFacts(
            OrganisationType type,
            @Nullable String state,
            LegalStatus legalStatus,
            @Nullable FuzzyDate since,
            @Nullable UUID byOrganisationId) {}

    static List<DomainEvent> between(
            Change<OrganisationHead, OrganisationAct, OrganisationState> change) {
        LegalStatus now = change.to().legalStatus();
        if (now == change.from().legalStatus()) {
            return List.of();
        }
        String type = now.isBan() ? "organisation-banned" : "organisation-legal-status-changed";
        return List.of(new DomainEvent(type, null, facts(change.head(), change.to())));
    }

    private static LegalStatusFacts facts(OrganisationHead head, OrganisationState state) {
        OrganisationState.Turn last =
                state.legalStatuses().isEmpty() ? null : state.legalStatuses().getLast();
        return new LegalStatusFacts(
                head.type(),
                head.state(),
                state.legalStatus(),
                last == null ? null : last.since(),
                last == null ? null : last.change().byOrganisationId());
    }
}
