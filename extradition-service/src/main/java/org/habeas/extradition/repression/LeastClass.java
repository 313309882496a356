package org.habeas.extradition.repression;

import static org.habeas.docket.Visibility.CONFIDENTIAL;
import static org.habeas.docket.Visibility.PUBLIC;
import static org.habeas.docket.Visibility.RESTRICTED;

import java.util.List;
import org.habeas.docket.Visibility;
import org.habeas.extradition.repression.RepressionAct.*;

/**
 * The class below which nothing is told, whatever is asked for ({@code domain-model.md E.3, E.4}).
 */
final class LeastClass {
    private LeastClass() {}

    /** Who is whose relative, and that somebody's whereabouts leaked, is for staff. */
    static Visibility of(RepressionHead head) {
        boolean isHidden = !head.relatives().isEmpty() || head.kind() == IncidentKind.LOCATION_LEAK;
        return isHidden ? CONFIDENTIAL : PUBLIC;
    }

    static Visibility of(RepressionHead head, RepressionAct act) {
        return switch (act) {
            case MinorsDetailed _ -> RESTRICTED;
            case DetailRecorded _ ->
                    head.kind() == IncidentKind.LOCATION_LEAK ? RESTRICTED : CONFIDENTIAL;
            case DangerStated _, DangerPassed _ -> CONFIDENTIAL;
            case Alleged alleged -> of(alleged.allegedPerpetrators());
            case Attributed attributed -> of(attributed.allegedPerpetrators());
            case ReplyGiven reply ->
                    reply.personId() == null || Boolean.TRUE.equals(reply.publicOffice())
                            ? PUBLIC
                            : CONFIDENTIAL;
            case Targeted _,
                    AccompaniedByMinor _,
                    HostAuthorityReacted _,
                    Corroborated _,
                    Found _,
                    Disputed _,
                    Disproved _,
                    VictimReturned _ ->
                    PUBLIC;
        };
    }

    private static Visibility of(List<AllegedPerpetrator> accused) {
        return accused.stream().anyMatch(AllegedPerpetrator::isPrivate) ? CONFIDENTIAL : PUBLIC;
    }

    /** The class of what comes without one. */
    static Visibility unlessTold(RepressionHead head) {
        return switch (head.kind()) {
            case LOCATION_LEAK, INTERFERENCE_WITH_ASYLUM_AUTHORITY -> RESTRICTED;
            default -> CONFIDENTIAL;
        };
    }
}
