package org.habeas.cases.incident;

import static org.habeas.docket.Visibility.CONFIDENTIAL;
import static org.habeas.docket.Visibility.PUBLIC;
import static org.habeas.docket.Visibility.RESTRICTED;

import java.util.stream.Stream;
import org.habeas.cases.SensitivityFlag;
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
import org.habeas.docket.Visibility;

/**
 * The class below which an act is never told, whatever is asked for ({@code domain-model.md E.3}).
 */
final class LeastClass {
    private LeastClass() {}

    static Visibility of(IncidentAct act) {
        return switch (act) {
            case ActCommitted committed -> of(committed);
            case Reported reported ->
                    SensitivityFlag.atLeast(reported.sensitivity())
                            .and(named(reported.allegedPerpetrators().stream()))
                            .and(named(reported.others().stream()));
            case Corroborated corroborated ->
                    SensitivityFlag.atLeast(corroborated.sensitivity())
                            .and(of(corroborated.basis()));
            case AuthorityResponded responded -> SensitivityFlag.atLeast(responded.sensitivity());
            case ReplyGiven reply ->
                    reply.personId() == null || Boolean.TRUE.equals(reply.publicOffice())
                            ? PUBLIC
                            : CONFIDENTIAL;
            case ChainLinked _,
                    InvestigationOpened _,
                    InvestigationClosed _,
                    InvestigationReopened _,
                    HeldUnlikely _,
                    Unresolved _,
                    Confirmed _,
                    FoundUnfounded _ ->
                    PUBLIC;
        };
    }

    private static Visibility of(ActCommitted act) {
        return SensitivityFlag.atLeast(act.sensitivity())
                .and(ofType(act))
                .and(named(act.allegedPerpetrators().stream()))
                .and(named(act.others().stream()));
    }

    private static Visibility ofType(ActCommitted act) {
        return switch (act.type()) {
            case SEXUAL_VIOLENCE, FORCED_MEDICATION, DENIAL_OF_MEDICAL_CARE -> RESTRICTED;
            case SURVEILLANCE, WIRETAPPING -> CONFIDENTIAL;
            case TORTURE, ILL_TREATMENT, COERCED_STATEMENT ->
                    isSummary(act) ? PUBLIC : CONFIDENTIAL;
            default -> PUBLIC;
        };
    }

    /** How it was done is not told to everybody; that it was done may be. */
    private static boolean isSummary(ActCommitted act) {
        return act.detail() == null && act.methods().isEmpty();
    }

    /** Medical evidence is never public. */
    private static Visibility of(CorroborationBasis basis) {
        return basis == CorroborationBasis.MEDICAL_SIGN ? RESTRICTED : PUBLIC;
    }

    /** Alleged perpetrators, witnesses and complainants who hold no public office. */
    private static Visibility named(Stream<Involvement> people) {
        return people.anyMatch(who -> who.personId() != null && !who.holdsPublicOffice())
                ? CONFIDENTIAL
                : PUBLIC;
    }
}
