package org.habeas.cases.organisation;

import java.util.UUID;
import java.util.List;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.register.DocketKind;
import jakarta.inject.Singleton;

/** Organisations as dockets. Any legal status may follow any other: history knows no fixed order. */
@Singleton
class OrganisationDocket
        implements DocketKind<OrganisationHead, OrganisationAct, OrganisationState>,
                DocketRules<OrganisationAct, OrganisationState> {

    @Override
    public OrganisationState start() {
        return OrganisationState.NOTHING;
    }

    @Override
    public OrganisationState after(
            OrganisationState before, Entry<OrganisationAct> entry, Findings findings) {
        return switch (entry.act()) {
            case OrganisationAct.Named name -> before.named(name);
            case OrganisationAct.Founded _, OrganisationAct.ReEstablished _ ->
                    before.founded(entry.on());
            case OrganisationAct.LegalStatusChanged change -> before.changed(change, entry.on());
        };
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
        return this;
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
