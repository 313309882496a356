package org.habeas.advocacy.demand;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.advocacy.law.LawOfDemands;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/** Demands: what is admitted, shown and told. */
@Singleton
class DemandDockets implements DocketKind<DemandHead, DemandAct, DemandState> {
    private final LawOfDemands law;
    private final Belonging belonging;
    private final Event<DemandChanged> changes;

    DemandDockets(LawOfDemands law, Belonging belonging, Event<DemandChanged> changes) {
        this.law = law;
        this.belonging = belonging;
        this.changes = changes;
    }

    @Override
    public String name() {
        return "demands";
    }

    @Override
    public Class<DemandHead> headType() {
        return DemandHead.class;
    }

    @Override
    public Class<DemandAct> actType() {
        return DemandAct.class;
    }

    @Override
    public DocketRules<DemandAct, DemandState> rules(DemandHead head) {
        return new DemandDocket(head);
    }

    @Override
    public List<UUID> subjects(DemandHead head) {
        return head.subjects();
    }

    @Override
    public String status(DemandState state) {
        return Words.of(state.stage());
    }

    @Override
    public List<String> statuses() {
        return Words.all(DemandStage.class);
    }

    @Override
    public DemandView view(Look<DemandHead, DemandAct, DemandState> look) {
        DemandHead head = look.head();
        if (isWithheld(look)) {
            return DemandView.withheld(look);
        }
        return DemandView.of(this, look, head.with(law.of(head.type(), head.fulfilment())));
    }

    @Override
    public DemandCard card(Look<DemandHead, DemandAct, DemandState> look) {
        return DemandCard.of(look);
    }

    @Override
    public Map<String, List<String>> filters(Look<DemandHead, DemandAct, DemandState> look) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        filters.put("type", List.of(Words.of(look.head().type())));
        filters.put("campaign_id", ids(look.head().campaignId()));
        filters.put("declaration_id", ids(look.head().declarationId()));
        filters.put(
                "addressee",
                look.head().addressees().stream()
                        .map(Addressee::recipientId)
                        .flatMap(Stream::ofNullable)
                        .map(UUID::toString)
                        .toList());
        return filters;
    }

    @Override
    public List<String> filterNames() {
        return List.of("type", "campaign_id", "declaration_id", "addressee");
    }

    private boolean isWithheld(Look<DemandHead, DemandAct, DemandState> look) {
        return !look.lens().clearance().mayRead(Visibility.CONFIDENTIAL)
                && belonging.isWithheld(look.head());
    }

    /** What nobody has asked yet is our own work; what no rule proposes any more is nothing. */
    @Override
    public boolean isListed(Look<DemandHead, DemandAct, DemandState> look) {
        return look.state().opened()
                ? !isWithheld(look)
                : (look.lens().clearance().mayRead(Visibility.CONFIDENTIAL)
                        && (look.head().succeeds() == null
                                || look.history().stream()
                                        .anyMatch(entry -> entry.retractedAt() == null)));
    }

    private static List<String> ids(@Nullable UUID id) {
        return id == null ? List.of() : List.of(id.toString());
    }

    @Override
    public List<DomainEvent> events(Change<DemandHead, DemandAct, DemandState> change) {
        return new ArrayList<>(DemandEvents.between(change));
    }

    @Override
    public void opened(UUID id, DemandHead head) {
        changes.fire(
                new DemandChanged(
                        id, head.campaignId(), head.declarationId(), head.subjects(), true));
    }

    @Override
    public void changed(Change<DemandHead, DemandAct, DemandState> change) {
        DemandHead head = change.head();
        changes.fire(
                new DemandChanged(
                        change.docketId(),
                        head.campaignId(),
                        head.declarationId(),
                        head.subjects(),
                        isAnswer(change.entry())));
    }

    /** Where a fact was taken back, another one may count now that did not matter beside it. */
    private static boolean isAnswer(@Nullable Entry<DemandAct> entry) {
        return entry != null
                && entry.cause() != null
                && entry.retractedAt() == null
                && !(entry.act() instanceof DemandAct.Opened)
                && !(entry.act() instanceof DemandAct.Proposed);
    }

    @Override
    public void admit(DemandHead head) {
        DemandAdmission.check(head, law.events());
        belonging.check(head);
        belonging.hold(head.matter());
    }

    @Override
    public void admit(DemandHead head, DemandAct act, FuzzyDate on) {
        DemandAdmission.check(head, act);
    }

    @Override
    public Visibility floor(DemandHead head) {
        return atLeast(head);
    }

    /**
     * No more public than what makes it. Who asks for protection for somebody tells that this
     * person needs it, so legal staff agree first ({@code domain-model.md INV-A-04}).
     */
    @Override
    public Visibility atLeast(DemandHead head) {
        Visibility own = belonging.visibility(head);
        return law.needsSignOff(head.type()) && !belonging.isSignedOff(head)
                ? own.and(Visibility.CONFIDENTIAL)
                : own;
    }
}
