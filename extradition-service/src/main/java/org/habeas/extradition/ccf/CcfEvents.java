package org.habeas.extradition.ccf;

import java.util.List;
import org.habeas.extradition.alert.RemovalGround;
import org.habeas.extradition.ccf.CcfState.Access;
import org.habeas.extradition.ccf.CcfState.Decision;
import org.habeas.extradition.ccf.CcfState.Measure;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/** What the difference of two folds of a request tells the other services. */
final class CcfEvents {
    private CcfEvents() {}

    record CcfFacts(
            CcfKind requestKind,
            @Nullable Boolean compliant,
            @Nullable Boolean accessGiven,
            @Nullable RemovalGround ground,
            List<CcfMeasure> measures) {}

    static List<DomainEvent> between(Change<CcfHead, CcfAct, CcfState> change) {
        String type =
                change.from().stage() == change.to().stage() ? null : type(change.to().stage());
        return type == null ? List.of() : List.of(event(change, type));
    }

    /** Provisional measures are told by the alert that is blocked. */
    private static @Nullable String type(CcfStage now) {
        return switch (now) {
            case SUBMITTED -> "ccf-request-submitted";
            case ADMISSIBLE -> "ccf-request-admitted";
            case INADMISSIBLE -> "ccf-request-declared-inadmissible";
            case UNDER_EXAMINATION -> "ccf-examination-started";
            case DECIDED_COMPLIANT, DECIDED_NON_COMPLIANT -> "ccf-decision-issued";
            case DECIDED_ACCESS_GIVEN, DECIDED_ACCESS_REFUSED -> "ccf-decision-issued";
            case IMPLEMENTED -> "ccf-decision-implemented";
            case DRAFT, PROVISIONAL_MEASURES, REVISION_PENDING, CLOSED -> null;
        };
    }

    private static DomainEvent event(Change<CcfHead, CcfAct, CcfState> change, String type) {
        CcfState now = change.to();
        boolean tells =
                CcfStage.DECIDED.contains(now.stage()) || now.stage() == CcfStage.IMPLEMENTED;
        Decision decision = tells ? now.decision() : null;
        Access access = tells ? now.access() : null;
        return new DomainEvent(
                type,
                change.head().applicantPersonId(),
                new CcfFacts(
                        change.head().requestKind(),
                        decision == null ? null : decision.compliant(),
                        access == null ? null : access.given(),
                        decision == null ? null : decision.ground(),
                        decision == null
                                ? List.of()
                                : decision.measures().stream()
                                        .map(Measure::measure)
                                        .distinct()
                                        .toList()));
    }
}
