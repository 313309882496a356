package org.habeas.cases.incident;

import static org.habeas.cases.incident.ViolationStatus.CONFIRMED_AS_VIOLATION;
import static org.habeas.cases.incident.ViolationStatus.LIKELY;
import static org.habeas.cases.incident.ViolationStatus.NONE;
import static org.habeas.cases.incident.ViolationStatus.POSSIBLE;
import static org.habeas.cases.incident.ViolationStatus.REPORTED;
import static org.habeas.cases.incident.ViolationStatus.UNFOUNDED;
import static org.habeas.cases.incident.ViolationStatus.UNLIKELY;
import static org.habeas.cases.incident.ViolationStatus.UNRESOLVED;
import static org.habeas.docket.Step.from;
import static org.habeas.docket.Step.stay;

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
import org.habeas.docket.Step;

/**
 * The two tables of SM-6, which run side by side: how far the incident is verified, and whether an
 * authority investigates it.
 */
final class IncidentTable {
    private IncidentTable() {}

    /**
     * A response of an authority disputes and verifies nothing, nor does a closed investigation.
     */
    static Step<ViolationStatus> violation(IncidentAct act) {
        return switch (act) {
            case Reported _, ActCommitted _ -> from(NONE).to(REPORTED).orStay();
            case Corroborated corroborated ->
                    corroborated.level() == LIKELY
                            ? from(NONE, REPORTED, POSSIBLE, UNLIKELY, UNFOUNDED, UNRESOLVED)
                                    .to(LIKELY)
                                    .orStay()
                            : from(NONE, REPORTED, UNLIKELY, UNFOUNDED, UNRESOLVED)
                                    .to(POSSIBLE)
                                    .orStay();
            case HeldUnlikely _ ->
                    from(REPORTED, POSSIBLE, UNRESOLVED)
                            .to(UNLIKELY)
                            .never(CONFIRMED_AS_VIOLATION, UNFOUNDED);
            case Unresolved _ ->
                    from(REPORTED, POSSIBLE, LIKELY, UNLIKELY)
                            .to(UNRESOLVED)
                            .never(CONFIRMED_AS_VIOLATION, UNFOUNDED);
            case Confirmed _ -> from(LIKELY).to(CONFIRMED_AS_VIOLATION);
            case FoundUnfounded _ ->
                    from(REPORTED, POSSIBLE, LIKELY, CONFIRMED_AS_VIOLATION, UNLIKELY, UNRESOLVED)
                            .to(UNFOUNDED);
            case ChainLinked _,
                    AuthorityResponded _,
                    InvestigationOpened _,
                    InvestigationClosed _,
                    InvestigationReopened _,
                    ReplyGiven _ ->
                    stay();
        };
    }

    static Step<InvestigationStatus> investigation(IncidentAct act) {
        return switch (act) {
            case InvestigationOpened _ ->
                    from(InvestigationStatus.NONE).to(InvestigationStatus.OPENED);
            case InvestigationClosed _ ->
                    from(InvestigationStatus.OPENED).to(InvestigationStatus.CLOSED);
            case InvestigationReopened _ ->
                    from(InvestigationStatus.CLOSED).to(InvestigationStatus.OPENED);
            case AuthorityResponded responded -> announced(responded.response());
            case Reported _,
                    ActCommitted _,
                    ChainLinked _,
                    Corroborated _,
                    HeldUnlikely _,
                    Unresolved _,
                    Confirmed _,
                    FoundUnfounded _,
                    ReplyGiven _ ->
                    stay();
        };
    }

    /** An authority that says it investigates is believed as if the act stood there. */
    private static Step<InvestigationStatus> announced(AuthorityResponse response) {
        return switch (response) {
            case INVESTIGATION_OPENED ->
                    from(InvestigationStatus.NONE, InvestigationStatus.CLOSED)
                            .to(InvestigationStatus.OPENED)
                            .orStay();
            case INVESTIGATION_CLOSED ->
                    from(InvestigationStatus.NONE, InvestigationStatus.OPENED)
                            .to(InvestigationStatus.CLOSED)
                            .orStay();
            case DENIAL, ALTERNATIVE_EXPLANATION, ACKNOWLEDGEMENT, NO_RESPONSE, COUNTER_MEASURE ->
                    stay();
        };
    }
}
