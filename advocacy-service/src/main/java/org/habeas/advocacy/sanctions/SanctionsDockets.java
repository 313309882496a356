package org.habeas.advocacy.sanctions;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.advocacy.CampaignTouched;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;

/** Sanctions proposals: what is admitted, shown and told. */
@Singleton
class SanctionsDockets implements DocketKind<SanctionsHead, SanctionsAct, SanctionsState> {
    static final String NAME = "sanctions-proposals";

    private final Instance<SanctionsReactions> reactions;
    private final Event<CampaignTouched> touched;

    SanctionsDockets(Instance<SanctionsReactions> reactions, Event<CampaignTouched> touched) {
        this.reactions = reactions;
        this.touched = touched;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<SanctionsHead> headType() {
        return SanctionsHead.class;
    }

    @Override
    public Class<SanctionsAct> actType() {
        return SanctionsAct.class;
    }

    @Override
    public DocketRules<SanctionsAct, SanctionsState> rules(SanctionsHead head) {
        return new SanctionsDocket();
    }

    /** Only partners know who may know of an incident or a case file of the other service. */
    @Override
    public SanctionsHead known(SanctionsHead head, Visibility clearance) {
        return clearance.mayRead(Visibility.PARTNER) ? head : head.withoutLinks();
    }

    @Override
    public List<UUID> subjects(SanctionsHead head) {
        return head.subjects();
    }

    @Override
    public String status(SanctionsState state) {
        return Words.of(state.stage());
    }

    @Override
    public List<String> statuses() {
        return Words.all(SanctionsStage.class);
    }

    @Override
    public Map<String, List<String>> filters(
            Look<SanctionsHead, SanctionsAct, SanctionsState> look) {
        SanctionsHead head = look.head();
        return Map.of(
                "measure", List.of(Words.of(head.measure())),
                "addressee_state",
                        head.addressees().stream()
                                .flatMap(to -> Stream.ofNullable(to.state()))
                                .toList(),
                "linked_incident_id", words(head.linkedIncidentIds()),
                "publication_id",
                        Stream.ofNullable(head.publicationId()).map(UUID::toString).toList(),
                "campaign_id", words(head.campaignIds()));
    }

    private static List<String> words(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    @Override
    public List<String> filterNames() {
        return List.of(
                "measure",
                "addressee_state",
                "linked_incident_id",
                "publication_id",
                "campaign_id");
    }

    @Override
    public List<DomainEvent> events(Change<SanctionsHead, SanctionsAct, SanctionsState> change) {
        return SanctionsEvents.between(change);
    }

    @Override
    public void changed(Change<SanctionsHead, SanctionsAct, SanctionsState> change) {
        reactions.get().follow(change);
        change.head().campaignIds().forEach(id -> touched.fire(new CampaignTouched(id)));
    }

    @Override
    public void admit(SanctionsHead head) {
        for (int i = 0; i < head.addressees().size(); i++) {
            if (head.addressees().get(i).isNobody()) {
                throw Refusal.invalid(
                        "addressee-missing",
                        "/head/addressees/" + i,
                        "An addressee has state or name.");
            }
        }
    }

    @Override
    public void admit(SanctionsHead head, SanctionsAct act, FuzzyDate on) {
        boolean nobody =
                act instanceof SanctionsAct.Adopted adopted
                                && adopted.listing() != null
                                && adopted.targetId() == null
                        || act instanceof SanctionsAct.Lifted lifted
                                && lifted.listing() != null
                                && lifted.targetId() == null;
        if (nobody) {
            throw Refusal.invalid(
                    "target-missing",
                    "/act/target_id",
                    "A list has one target; say which entry names it.");
        }
    }

    @Override
    public Map<String, UUID> references(SanctionsHead head) {
        return head.named();
    }

    /** What nobody has said how far to show stays with staff. */
    @Override
    public Visibility floor(SanctionsHead head) {
        return Visibility.CONFIDENTIAL;
    }

    @Override
    public Visibility atLeast(SanctionsHead head) {
        return head.namesPeopleWithoutBasis() ? Visibility.CONFIDENTIAL : Visibility.PUBLIC;
    }

    @Override
    public Visibility atLeast(SanctionsHead head, SanctionsAct act) {
        return atLeast(head);
    }

    /** Who is named was named in public before, or stays with staff (INV-A-10). */
    @Override
    public Visibility atLeast(SanctionsAct act, List<Provenance> sources) {
        return act instanceof SanctionsAct.TargetNamed && sources.stream().noneMatch(this::isPublic)
                ? Visibility.CONFIDENTIAL
                : Visibility.PUBLIC;
    }

    private boolean isPublic(Provenance source) {
        String url = source.url();
        return url != null && (url.startsWith("https://") || url.startsWith("http://"));
    }

    /** What is said of a target is no more public than that they are one. */
    @Override
    public Visibility atLeast(List<Entry<SanctionsAct>> before, SanctionsAct act) {
        UUID target = SanctionsReactions.target(act);
        return before.stream()
                .filter(entry -> entry.id().equals(target))
                .map(Entry::visibility)
                .reduce(Visibility.PUBLIC, Visibility::and);
    }
}
