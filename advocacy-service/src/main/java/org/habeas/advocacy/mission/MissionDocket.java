package org.habeas.advocacy.mission;

import static org.habeas.advocacy.mission.MissionStage.ANNOUNCED;
import static org.habeas.advocacy.mission.MissionStage.CANCELLED;
import static org.habeas.advocacy.mission.MissionStage.CONDUCTED;
import static org.habeas.advocacy.mission.MissionStage.DENIED_ENTRY;
import static org.habeas.advocacy.mission.MissionStage.IN_PROGRESS;
import static org.habeas.advocacy.mission.MissionStage.PLANNED;
import static org.habeas.advocacy.mission.MissionStage.UNKNOWN;
import static org.habeas.advocacy.mission.VisitResult.DENIED;
import static org.habeas.advocacy.mission.VisitResult.GRANTED;
import static org.habeas.advocacy.mission.VisitResult.IGNORED;
import static org.habeas.advocacy.mission.VisitResult.PARTIALLY_GRANTED;
import static org.habeas.advocacy.mission.VisitResult.PENDING;
import static org.habeas.advocacy.mission.VisitResult.UNASKED;

import java.util.List;
import org.habeas.advocacy.mission.MissionAct.AboutVisit;
import org.habeas.advocacy.mission.MissionAct.Announced;
import org.habeas.advocacy.mission.MissionAct.Cancelled;
import org.habeas.advocacy.mission.MissionAct.Conducted;
import org.habeas.advocacy.mission.MissionAct.DeniedEntry;
import org.habeas.advocacy.mission.MissionAct.ParticipantNamed;
import org.habeas.advocacy.mission.MissionAct.Planned;
import org.habeas.advocacy.mission.MissionAct.SecurityArranged;
import org.habeas.advocacy.mission.MissionAct.Started;
import org.habeas.advocacy.mission.MissionAct.VisitDenied;
import org.habeas.advocacy.mission.MissionAct.VisitGranted;
import org.habeas.advocacy.mission.MissionAct.VisitIgnored;
import org.habeas.advocacy.mission.MissionAct.VisitPartiallyGranted;
import org.habeas.advocacy.mission.MissionAct.VisitRequested;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Step;

/** The tables of a mission and of a visit ({@code domain-model.md SM-17}) and their fold. */
record MissionDocket(MissionHead head) implements DocketRules<MissionAct, MissionState> {

    static Step<MissionStage> table(MissionAct act) {
        return switch (act) {
            case Announced _ -> Step.from(UNKNOWN).to(ANNOUNCED).orStay();
            case Planned _ ->
                    Step.from(UNKNOWN, ANNOUNCED)
                            .to(PLANNED)
                            .never(IN_PROGRESS, CONDUCTED, CANCELLED, DENIED_ENTRY);
            case Started _ ->
                    Step.from(UNKNOWN, ANNOUNCED, PLANNED).to(IN_PROGRESS).never(CONDUCTED);
            case Conducted _ -> Step.from(UNKNOWN, IN_PROGRESS).to(CONDUCTED);
            case Cancelled _ ->
                    Step.from(UNKNOWN, ANNOUNCED, PLANNED)
                            .to(CANCELLED)
                            .never(CONDUCTED, DENIED_ENTRY);
            case DeniedEntry _ ->
                    Step.from(UNKNOWN, ANNOUNCED, PLANNED).to(DENIED_ENTRY).never(CONDUCTED);
            case ParticipantNamed _,
                    SecurityArranged _,
                    VisitRequested _,
                    VisitGranted _,
                    VisitPartiallyGranted _,
                    VisitDenied _,
                    VisitIgnored _ ->
                    Step.stay();
        };
    }

    /** Asking again changes nothing: a new round has a label of its own. */
    static Step<VisitResult> visits(MissionAct act) {
        return switch (act) {
            case VisitRequested _ -> Step.from(UNASKED).to(PENDING).orStay();
            case VisitGranted _ ->
                    Step.from(UNASKED, PENDING, PARTIALLY_GRANTED, DENIED, IGNORED).to(GRANTED);
            case VisitPartiallyGranted _ ->
                    Step.from(UNASKED, PENDING, DENIED, IGNORED)
                            .to(PARTIALLY_GRANTED)
                            .never(GRANTED);
            case VisitDenied _ ->
                    Step.from(UNASKED, PENDING, IGNORED)
                            .to(DENIED)
                            .never(GRANTED, PARTIALLY_GRANTED);
            case VisitIgnored _ ->
                    Step.from(UNASKED, PENDING)
                            .to(IGNORED)
                            .never(GRANTED, PARTIALLY_GRANTED, DENIED);
            case Announced _,
                    Planned _,
                    ParticipantNamed _,
                    SecurityArranged _,
                    Started _,
                    Conducted _,
                    Cancelled _,
                    DeniedEntry _ ->
                    Step.stay();
        };
    }

    @Override
    public MissionState start() {
        return MissionState.of(head);
    }

    @Override
    public MissionState after(MissionState before, Entry<MissionAct> entry, Findings findings) {
        MissionState now = before.at(table(entry.act()).take(before.stage(), entry, findings));
        return switch (entry.act()) {
            case Announced _ -> now.asAnnounced();
            case Planned planned -> now.plannedFor(planned.period());
            case ParticipantNamed named -> now.with(named.participant());
            case Started _, Conducted _, DeniedEntry _ ->
                    now.stage().hasBegun() ? now.begun(findings) : now;
            case Cancelled _, SecurityArranged _ -> now;
            case VisitRequested asked -> now.told(asked, entry, findings);
            case VisitGranted granted -> result(now, granted, entry, findings);
            case VisitPartiallyGranted partly -> result(now, partly, entry, findings);
            case VisitDenied denied -> result(now, denied, entry, findings);
            case VisitIgnored ignored -> result(now, ignored, entry, findings);
        };
    }

    private static MissionState result(
            MissionState now, AboutVisit about, Entry<MissionAct> entry, Findings findings) {
        return now.stage().hasBegun() ? now.told(about, entry, findings) : now.waiting(entry);
    }

    /** INV-A-09: it is told that these do not count, and why. */
    @Override
    public void check(MissionState state, List<Entry<MissionAct>> applied, Findings findings) {
        state.early().forEach(entry -> findings.add("mission-not-begun", entry, state.stage()));
    }
}
