package org.habeas.cases.organisation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.register.DocketKind;

/** Organisations as dockets of the register. */
@Singleton
class OrganisationKind implements DocketKind<OrganisationHead, OrganisationAct, OrganisationState> {
    private static final OrganisationDocket RULES = new OrganisationDocket();

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

    /** A group may be as small as its members: what is unclassified stays inside. */
    @Override
    public Visibility floor(OrganisationHead head) {
        return Visibility.CONFIDENTIAL;
    }
}
