package org.habeas.cases.organisation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.organisation.OrganisationAct.LegalStatusChanged;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;

/** Organisations as dockets of the register. */
@Singleton
class OrganisationKind implements DocketKind<OrganisationHead, OrganisationAct, OrganisationState> {
    private static final OrganisationDocket RULES = new OrganisationDocket();

    private final Bans bans;

    OrganisationKind(Bans bans) {
        this.bans = bans;
    }

    @Override
    public String name() {
        return "organisations";
    }

    @Override
    public Class<OrganisationHead> headType() {
        return OrganisationHead.class;
    }

    @Override
    public Class<OrganisationAct> actType() {
        return OrganisationAct.class;
    }

    @Override
    public DocketRules<OrganisationAct, OrganisationState> rules(OrganisationHead head) {
        return RULES;
    }

    @Override
    public List<UUID> subjects(OrganisationHead head) {
        return List.of();
    }

    @Override
    public String status(OrganisationState state) {
        return Words.of(state.legalStatus());
    }

    @Override
    public List<String> statuses() {
        return Words.all(LegalStatus.class);
    }

    @Override
    public List<String> filterNames() {
        return List.of("type", "state", "legal_status", "parent_id");
    }

    @Override
    public Map<String, List<String>> filters(
            Look<OrganisationHead, OrganisationAct, OrganisationState> look) {
        OrganisationHead head = look.head();
        return Map.of(
                "type", List.of(Words.of(head.type())),
                "state", Stream.ofNullable(head.state()).toList(),
                "legal_status", List.of(status(look.state())),
                "parent_id", Stream.ofNullable(head.parentId()).map(UUID::toString).toList());
    }

    @Override
    public List<DomainEvent> events(
            Change<OrganisationHead, OrganisationAct, OrganisationState> change) {
        return OrganisationEvents.between(change);
    }

    @Override
    public void changed(Change<OrganisationHead, OrganisationAct, OrganisationState> change) {
        bans.follow(change);
    }

    @Override
    public Map<String, UUID> references(OrganisationHead head) {
        return head.parentId() == null ? Map.of() : Map.of("/parent_id", head.parentId());
    }

    @Override
    public Map<String, UUID> references(OrganisationAct act) {
        return act instanceof LegalStatusChanged change && change.byOrganisationId() != null
                ? Map.of("/by_organisation_id", change.byOrganisationId())
                : Map.of();
    }

    /** A group may be as small as its members: what is unclassified stays inside. */
    @Override
    public Visibility floor(OrganisationHead head) {
        return Visibility.CONFIDENTIAL;
    }
}
