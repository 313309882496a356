package org.habeas.cases.incident;

import java.util.List;
import java.util.UUID;
import org.habeas.cases.huridocs.Huridocs;
import org.habeas.cases.huridocs.Term;
import org.habeas.cases.incident.IncidentAct.ActCommitted;
import org.habeas.cases.incident.IncidentAct.AuthorityResponded;
import org.habeas.cases.incident.IncidentAct.ChainLinked;
import org.habeas.cases.incident.IncidentAct.Confirmed;
import org.habeas.cases.incident.IncidentAct.Corroborated;
import org.habeas.cases.incident.IncidentAct.InvestigationClosed;
import org.habeas.cases.incident.IncidentAct.InvestigationOpened;
import org.habeas.cases.incident.IncidentAct.InvestigationReopened;
import org.habeas.cases.incident.IncidentAct.ReplyGiven;
import org.habeas.cases.incident.IncidentAct.Reported;
import org.habeas.docket.FuzzyDate;
import org.habeas.platform.register.DocketView;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/**
 * The state of an incident on the wire: what is said, what the authorities say, how far it is
 * verified and investigated.
 *
 * @param disputed whether an authority says otherwise; both stand here
 */
record IncidentView(
        ViolationStatus violationStatus,
        boolean disputed,
        @Nullable FuzzyDate since,
        @Nullable UUID entry,
        InvestigationStatus investigation,
        @Nullable FuzzyDate investigationSince,
        IncidentPlace.@Nullable Precision placePrecision,
        List<Fact<Reported>> reports,
        List<ActView> acts,
        List<ResponseView> responses,
        List<Fact<Corroborated>> corroborations,
        List<Fact<?>> investigations,
        List<Fact<Confirmed>> findings,
        List<ChainView> chain,
        List<Fact<ReplyGiven>> replies) {

    /** A response with its term of HURIDOCS micro-thesaurus 27 or 28. */
    record ResponseView(Fact<AuthorityResponded> said, @Nullable Term huridocs) {
        static ResponseView of(Fact<AuthorityResponded> fact) {
            return new ResponseView(
                    fact, Huridocs.term("authority_response", fact.act().response()).orElse(null));
        }
    }

    /** A link to another incident with its term of HURIDOCS micro-thesaurus 22. */
    record ChainView(UUID entry, ChainType type, @Nullable Term huridocs, String link) {
        static ChainView of(Fact<ChainLinked> fact) {
            return new ChainView(
                    fact.entry(),
                    fact.act().type(),
                    Huridocs.term("chain", fact.act().type()).orElse(null),
                    "/v1/incidents/" + fact.act().incidentId());
        }
    }

    static DocketView<IncidentHead, IncidentView> of(
            IncidentKind kind, Look<IncidentHead, IncidentAct, IncidentState> look) {
        return DocketView.of(kind, look).telling(look.head(), of(look.head(), look.state()));
    }

    private static IncidentView of(IncidentHead head, IncidentState state) {
        return new IncidentView(
                state.violationStatus(),
                state.disputed(),
                state.since(),
                state.entry(),
                state.investigation(),
                state.investigationSince(),
                head.place() == null ? null : head.place().precision(),
                state.of(Reported.class),
                state.of(ActCommitted.class).stream().map(act -> ActView.of(act, state)).toList(),
                state.of(AuthorityResponded.class).stream().map(ResponseView::of).toList(),
                state.of(Corroborated.class),
                investigations(state),
                state.of(Confirmed.class),
                state.of(ChainLinked.class).stream().map(ChainView::of).toList(),
                state.of(ReplyGiven.class));
    }

    private static List<Fact<?>> investigations(IncidentState state) {
        return state.facts().stream()
                .filter(fact ->
                        fact.act() instanceof InvestigationOpened
                                || fact.act() instanceof InvestigationClosed
                                || fact.act() instanceof InvestigationReopened)
                .toList();
    }

    @Override
    public String toString() {
        return "IncidentView[" + violationStatus + "]";
    }
}
