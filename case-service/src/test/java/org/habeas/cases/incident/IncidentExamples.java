package org.habeas.cases.incident;

import java.util.List;
import java.util.UUID;
import org.habeas.cases.huridocs.ActType;
import org.habeas.cases.incident.IncidentAct.ActCommitted;
import org.habeas.cases.incident.IncidentAct.AuthorityResponded;
import org.habeas.cases.incident.IncidentAct.ChainLinked;
import org.habeas.cases.incident.IncidentAct.Confirmed;
import org.habeas.cases.incident.IncidentAct.Corroborated;
import org.habeas.cases.incident.IncidentAct.FoundUnfounded;
import org.habeas.cases.incident.IncidentAct.HeldUnlikely;
import org.habeas.cases.incident.IncidentAct.InvestigationClosed;
import org.habeas.cases.incident.IncidentAct.InvestigationOpened;
import org.habeas.cases.incident.IncidentAct.InvestigationReopened;
import org.habeas.cases.incident.IncidentAct.ReplyGiven;
import org.habeas.cases.incident.IncidentAct.Reported;
import org.habeas.cases.incident.IncidentAct.Unresolved;
import org.jspecify.annotations.Nullable;

/** One of each act, about invented people. */
final class IncidentExamples {
    private IncidentExamples() {}

    static final UUID OFFICER = UUID.fromString("0198f3a0-0000-7000-8000-0000000000a1");

    static final IncidentAct REPORTED =
            new Reported("It is told.", List.of(), List.of(), List.of());
    static final ActCommitted ASSAULT = act("assault", ActType.PHYSICAL_ASSAULT, null);
    static final ActCommitted SEARCH = act("search", ActType.SEARCH_RAID, null);
    static final IncidentAct LINKED = new ChainLinked(ChainType.PRECEDES, UUID.randomUUID());
    static final IncidentAct POSSIBLE = corroborated(ViolationStatus.POSSIBLE);
    static final IncidentAct LIKELY = corroborated(ViolationStatus.LIKELY);
    static final IncidentAct DENIED = responded(AuthorityResponse.DENIAL);
    static final IncidentAct OPENED = new InvestigationOpened("prosecutor", null);
    static final IncidentAct CLOSED = new InvestigationClosed("prosecutor", "no evidence");
    static final IncidentAct REOPENED = new InvestigationReopened("court", null);
    static final IncidentAct UNLIKELY = new HeldUnlikely(null);
    static final IncidentAct UNRESOLVED = new Unresolved(null);
    static final IncidentAct CONFIRMED = confirmed(FindingBy.JUDGMENT, true, true);
    static final IncidentAct UNFOUNDED = new FoundUnfounded("court", null);
    static final IncidentAct REPLIED =
            new ReplyGiven(OFFICER, null, null, null, "I was not there.", null);

    static final List<IncidentAct> ALL =
            List.of(
                    REPORTED,
                    ASSAULT,
                    LINKED,
                    POSSIBLE,
                    DENIED,
                    OPENED,
                    CLOSED,
                    REOPENED,
                    UNLIKELY,
                    UNRESOLVED,
                    CONFIRMED,
                    UNFOUNDED,
                    REPLIED);

    static ActCommitted act(String label, ActType type, @Nullable Legality legality) {
        return new ActCommitted(
                label,
                type,
                null,
                List.of(),
                List.of(victim("a resident")),
                List.of(officer()),
                List.of(),
                null,
                null,
                null,
                legality,
                null,
                null,
                null,
                null,
                List.of());
    }

    static Involvement victim(String who) {
        return new Involvement(null, null, null, who, null, null, null);
    }

    static Involvement officer() {
        return new Involvement(null, OFFICER, null, null, null, "010104000000", true);
    }

    static IncidentAct corroborated(ViolationStatus level) {
        return new Corroborated(
                level, CorroborationBasis.INDEPENDENT_SOURCE, "monitors", null, List.of());
    }

    static IncidentAct responded(AuthorityResponse response) {
        return new AuthorityResponded(response, "prosecutor", null, null, List.of());
    }

    static IncidentAct confirmed(FindingBy by, boolean isFinal, boolean perpetratorsFound) {
        return new Confirmed(by, "court", isFinal, perpetratorsFound, List.of(), null);
    }
}
