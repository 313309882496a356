package org.habeas.extradition.ccf;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.extradition.alert.AlertMeasures.Measure;
import org.habeas.extradition.alert.AlertMeasures.What;
import org.habeas.extradition.alert.RemovalGround;
import org.habeas.extradition.ccf.CcfState.CarriedOut;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/**
 * what the General Secretariat does by order of the Commission happens to each alert that the
 * decision names, and to nothing else; what is only decided happens to none.
 */
final class DecisionReachesAlerts {
    static final String RULE = "R-03";

    private final Look<CcfHead, CcfAct, CcfState> request;

    private DecisionReachesAlerts(Look<CcfHead, CcfAct, CcfState> request) {
        this.request = request;
    }

    static List<Measure> on(Look<CcfHead, CcfAct, CcfState> request) {
        DecisionReachesAlerts rule = new DecisionReachesAlerts(request);
        return Stream.concat(rule.challenges(), rule.carriedOut()).toList();
    }

    private Stream<Measure> challenges() {
        CcfState state = request.state();
        CcfState.Step told = state.submission() == null ? state.reception() : state.submission();
        return told == null
                ? Stream.of()
                : request.head().alertIds().stream()
                        .map(alert ->
                                measure(
                                        alert,
                                        What.CHALLENGED,
                                        null,
                                        CcfReactions.RULE,
                                        told.entry()));
    }

    private Stream<Measure> carriedOut() {
        return request.state().carriedOut().stream().flatMap(this::carriedOut);
    }

    private Stream<Measure> carriedOut(CarriedOut done) {
        return switch (done.measure()) {
            case DELETION ->
                    Stream.of(
                            measure(
                                    done.alertId(),
                                    What.DELETED,
                                    done.ground(),
                                    RULE,
                                    done.entry()));
            case BLOCKING ->
                    Stream.of(
                            measure(
                                    done.alertId(),
                                    What.BLOCKED,
                                    done.ground(),
                                    CcfReactions.RULE,
                                    done.entry()));
            case CORRECTION, ADDENDUM -> Stream.of();
        };
    }

    private Measure measure(
            UUID alert, What what, @Nullable RemovalGround ground, String rule, UUID entryId) {
        Entry<CcfAct> entry =
                request.folded().applied().stream()
                        .filter(e -> e.id().equals(entryId))
                        .findFirst()
                        .orElseThrow();
        return new Measure(
                alert,
                what,
                ground,
                entry.on(),
                entry.visibility().and(request.visibility()),
                new Cause(rule, null, "proceeding", request.id(), entry.id()),
                entry.sources());
    }
}
