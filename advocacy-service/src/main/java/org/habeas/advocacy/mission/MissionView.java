package org.habeas.advocacy.mission;

import java.util.List;
import org.habeas.advocacy.mission.MissionHead.Participant;
import org.habeas.docket.FuzzyDate;
import org.habeas.platform.register.DocketView;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/** Where a mission stands, with its visit requests, on the wire. */
record MissionView(
        MissionStage stage,
        boolean announced,
        @Nullable FuzzyDate period,
        List<Participant> participants,
        List<Visit> visits) {

    static DocketView<MissionHead, MissionView> of(
            Missions kind, Look<MissionHead, MissionAct, MissionState> look) {
        MissionState state = look.state();
        return DocketView.of(kind, look)
                .linking("brief", "/v1/missions/" + look.id() + "/brief")
                .linking("visits", "/v1/visits?mission_id=" + look.id())
                .telling(
                        look.head(),
                        new MissionView(
                                state.stage(),
                                state.announced(),
                                state.period(),
                                state.participants(),
                                state.visits()));
    }

    @Override
    public String toString() {
        return "MissionView[" + stage + "]";
    }
}
