package org.habeas.advocacy.mission;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.habeas.advocacy.mission.MissionAct.Planned;
import org.habeas.advocacy.mission.MissionAct.SecurityArranged;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.DocketView;
import org.habeas.platform.register.Look;

/**
 * Missions: what is admitted, shown and told. Who may not know of plans knows nothing of a mission
 * until it is announced or has taken place ({@code domain-model.md E.3}).
 */
@Singleton
class Missions implements DocketKind<MissionHead, MissionAct, MissionState> {
    private final VisitRows visits;
    private final VisitResults results;

    Missions(VisitRows visits, VisitResults results) {
        this.visits = visits;
        this.results = results;
    }

    @Override
    public String name() {
        return "missions";
    }

    @Override
    public Class<MissionHead> headType() {
        return MissionHead.class;
    }

    @Override
    public Class<MissionAct> actType() {
        return MissionAct.class;
    }

    @Override
    public DocketRules<MissionAct, MissionState> rules(MissionHead head) {
        return new MissionDocket(head);
    }

    @Override
    public List<UUID> subjects(MissionHead head) {
        return head.subjects();
    }

    @Override
    public String status(MissionState state) {
        return Words.of(state.stage());
    }

    @Override
    public List<String> statuses() {
        return Words.all(MissionStage.class);
    }

    @Override
    public DocketView<MissionHead, MissionView> view(
            Look<MissionHead, MissionAct, MissionState> look) {
        return MissionView.of(this, look);
    }

    @Override
    public Map<String, List<String>> filters(Look<MissionHead, MissionAct, MissionState> look) {
        Set<UUID> people = new LinkedHashSet<>(look.head().subjects());
        people.addAll(look.state().visited());
        Map<String, List<String>> filters = new LinkedHashMap<>();
        filters.put("purpose", List.of(Words.of(look.head().purpose())));
        filters.put("state", List.of(look.head().state()));
        filters.put("visited", people.stream().map(UUID::toString).toList());
        return filters;
    }

    @Override
    public List<String> filterNames() {
        return List.of("purpose", "state", "visited");
    }

    @Override
    public List<DomainEvent> events(Change<MissionHead, MissionAct, MissionState> change) {
        return MissionEvents.between(change);
    }

    @Override
    public void changed(Change<MissionHead, MissionAct, MissionState> change) {
        visits.write(this, change.docketId());
        results.follow(change);
    }

    @Override
    public void admit(MissionHead head, MissionAct act, FuzzyDate on) {
        MissionAdmission.check(act, on);
    }

    @Override
    public boolean isShown(Look<MissionHead, MissionAct, MissionState> look) {
        return look.lens().clearance().mayRead(Visibility.CONFIDENTIAL) || look.state().isKnown();
    }

    @Override
    public Visibility floor(MissionHead head) {
        return Visibility.CONFIDENTIAL;
    }

    /** Facility and custody of a detainee are for partners, unless they are public already. */
    @Override
    public Visibility floor(MissionHead head, MissionAct act) {
        return act instanceof Planned ? Visibility.CONFIDENTIAL : Visibility.PARTNER;
    }

    @Override
    public Visibility atLeast(MissionHead head, MissionAct act) {
        return act instanceof SecurityArranged ? Visibility.RESTRICTED : Visibility.PUBLIC;
    }

    /** Nothing of a mission is told to more readers than know of it. */
    @Override
    public Visibility atLeast(List<Entry<MissionAct>> before, MissionAct act) {
        return makesKnown(act)
                ? Visibility.PUBLIC
                : before.stream()
                        .filter(entry -> entry.retractedAt() == null)
                        .filter(entry -> entry.standing().counts())
                        .filter(entry -> makesKnown(entry.act()))
                        .map(Entry::visibility)
                        .min(Visibility::compareTo)
                        .filter(least -> least != Visibility.RESTRICTED)
                        .orElse(Visibility.CONFIDENTIAL);
    }

    private static boolean makesKnown(MissionAct act) {
        return act instanceof MissionAct.Announced
                || act instanceof MissionAct.Conducted
                || act instanceof MissionAct.DeniedEntry;
    }
}
