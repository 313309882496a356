package org.habeas.extradition.ccf;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Words;
import org.habeas.extradition.alert.RemovalGround;
import org.habeas.extradition.bearing.Edge;
import org.habeas.extradition.bearing.EdgeType;
import org.habeas.extradition.bearing.Node;
import org.habeas.extradition.bearing.Reliable;
import org.habeas.extradition.bearing.RiskFact;
import org.habeas.extradition.bearing.TimeStart;
import org.habeas.extradition.bearing.TimeStart.End;
import org.habeas.extradition.bearing.TimeStart.How;
import org.habeas.extradition.ccf.CcfAct.*;
import org.habeas.extradition.ccf.CcfState.CarriedOut;
import org.habeas.extradition.ccf.CcfState.Extension;
import org.habeas.extradition.ccf.CcfState.NewFact;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/** What a request means for time limits, for other dockets and for the danger to a person. */
final class CcfBearing {
    private final Look<CcfHead, CcfAct, CcfState> look;
    private final CcfState state;

    CcfBearing(Look<CcfHead, CcfAct, CcfState> look) {
        this.look = look;
        this.state = look.state();
    }

    /** TL-01 and TL-02 run from admissibility, TL-03 from the discovery of a new fact. */
    List<TimeStart> limits() {
        return Stream.concat(ofCommission(), state.newFacts().stream().map(CcfBearing::ofRevision))
                .toList();
    }

    private Stream<TimeStart> ofCommission() {
        CcfState.Step admitted = state.admission();
        if (admitted == null) {
            return Stream.of();
        }
        CcfKind kind = look.head().requestKind();
        boolean accessOnly = kind.asksForAccess() && !kind.asksForChange();
        Stream<TimeStart> access =
                kind.asksForAccess()
                        ? Stream.of(
                                limit(
                                        "TL-01",
                                        admitted,
                                        act -> isAccess(act) || accessOnly && isFinding(act)))
                        : Stream.of();
        Stream<TimeStart> change =
                kind.asksForChange()
                        ? Stream.of(limit("TL-02", admitted, CcfBearing::isFinding))
                        : Stream.of();
        return Stream.concat(access, change);
    }

    /** What comes in the time that the Commission has given itself comes in time. */
    private TimeStart limit(String rule, CcfState.Step admitted, Predicate<CcfAct> meets) {
        Optional<End> over =
                first(meets)
                        .map(entry -> new End(How.MET, entry.on(), entry.id(), null))
                        .or(() ->
                                first(CcfBearing::ends)
                                        .map(e -> new End(How.MOOT, e.on(), e.id(), null)));
        FuzzyDate due = over.isPresent() ? extendedUntil() : null;
        return new TimeStart(
                rule, admitted.entry(), admitted.on(), null, due, over.orElseGet(this::extended));
    }

    private @Nullable End extended() {
        if (state.extensions().isEmpty()) {
            return null;
        }
        Extension last = state.extensions().getLast();
        return new End(How.EXTENDED, last.on(), last.entry(), last.until());
    }

    private @Nullable FuzzyDate extendedUntil() {
        return state.extensions().isEmpty() ? null : state.extensions().getLast().until();
    }

    private static TimeStart ofRevision(NewFact fact) {
        TimeStart running = TimeStart.running("TL-03", fact.entry(), fact.discovered());
        CcfState.Step used = fact.used();
        return used == null ? running : running.ended(How.MET, used.on(), used.entry());
    }

    private static boolean isAccess(CcfAct act) {
        return act instanceof AccessGiven || act instanceof AccessRefused;
    }

    private static boolean isFinding(CcfAct act) {
        return act instanceof FoundCompliant || act instanceof FoundNonCompliant;
    }

    private static boolean ends(CcfAct act) {
        return act instanceof Closed
                || act instanceof Implemented
                || act instanceof DeclaredInadmissible;
    }

    private Optional<Entry<CcfAct>> first(Predicate<CcfAct> which) {
        CcfState.Step admitted = state.admission();
        return look.folded().applied().stream()
                .dropWhile(entry -> admitted != null && !entry.id().equals(admitted.entry()))
                .filter(entry -> which.test(entry.act()))
                .findFirst();
    }

    List<Edge> edges() {
        return Stream.of(challenges(), reliances(), previous(), orders())
                .flatMap(edges -> edges)
                .toList();
    }

    private Stream<Edge> challenges() {
        CcfState.Step submitted =
                state.submission() == null ? state.reception() : state.submission();
        if (submitted == null) {
            return Stream.of();
        }
        return look.head().alertIds().stream()
                .map(alert ->
                        new Edge(
                                EdgeType.CHALLENGES,
                                Node.docket(look.id()),
                                Node.docket(alert),
                                submitted.entry(),
                                null,
                                submitted.on(),
                                overSince()));
    }

    private @Nullable FuzzyDate overSince() {
        if (state.stage().isPending()) {
            return null;
        }
        return look.folded().applied().stream()
                .filter(entry ->
                        isFinding(entry.act()) || ends(entry.act()) || isAccess(entry.act()))
                .reduce((_, later) -> later)
                .map(Entry::on)
                .orElse(null);
    }

    private Stream<Edge> reliances() {
        Stream<Edge> grounds =
                state.pleading().grounds().stream()
                        .flatMap(g -> reliance(g.reliesOn(), g.entry(), g.on()));
        Stream<Edge> facts =
                state.newFacts().stream()
                        .flatMap(f -> reliance(f.reliesOn(), f.entry(), f.discovered()));
        return Stream.concat(grounds, facts);
    }

    private Stream<Edge> reliance(@Nullable UUID on, UUID entry, FuzzyDate since) {
        return on == null
                ? Stream.of()
                : Stream.of(
                        new Edge(
                                EdgeType.RELIES_ON,
                                Node.docket(look.id()),
                                Node.docket(on),
                                entry,
                                null,
                                since,
                                null));
    }

    private Stream<Edge> previous() {
        UUID previous = look.head().previousRequestId();
        EdgeType type =
                look.head().requestKind() == CcfKind.REVISION
                        ? EdgeType.BASED_ON
                        : EdgeType.REPEATS;
        return previous == null
                ? Stream.of()
                : Stream.of(Edge.ofHead(type, look.id(), Node.docket(previous)));
    }

    /**
     * What was done to alerts; data that are blocked stand still, data that are deleted are gone.
     */
    private Stream<Edge> orders() {
        return state.carriedOut().stream()
                .filter(done -> done.measure() != CcfMeasure.ADDENDUM)
                .map(this::order);
    }

    private Edge order(CarriedOut done) {
        boolean blocks = done.measure() == CcfMeasure.BLOCKING;
        return new Edge(
                blocks ? EdgeType.SUSPENDS : EdgeType.LED_TO,
                Node.entry(look.id(), done.entry()),
                Node.docket(done.alertId()),
                done.entry(),
                blocks ? CcfReactions.RULE : DecisionReachesAlerts.RULE,
                done.on(),
                null);
    }

    /** A finding that data do not comply binds INTERPOL and can be shown to every court. */
    List<Reliable> reliable() {
        return look.folded().applied().stream()
                .filter(entry -> entry.act() instanceof FoundNonCompliant)
                .map(entry ->
                        new Reliable(
                                look.id(),
                                entry.id(),
                                null,
                                "CCF",
                                entry.on(),
                                state.stage() != CcfStage.REVISION_PENDING,
                                grounds(entry.act()),
                                List.of()))
                .toList();
    }

    private static List<String> grounds(CcfAct act) {
        return act instanceof FoundNonCompliant found
                ? Stream.concat(
                                Stream.ofNullable(found.ground()),
                                found.orders().stream()
                                        .flatMap(order -> Stream.ofNullable(order.ground())))
                        .distinct()
                        .map(Words::of)
                        .toList()
                : List.of();
    }

    /** The Commission found that the data are of a political character (S6). */
    List<RiskFact> risks(UUID person) {
        List<UUID> found =
                look.folded().applied().stream()
                        .filter(entry -> isUnderArticle3(entry.act()))
                        .map(Entry::id)
                        .toList();
        return found.isEmpty() || !person.equals(look.head().applicantPersonId())
                ? List.of()
                : List.of(new RiskFact.PoliticalMotiveFound(look.id(), found));
    }

    private static boolean isUnderArticle3(CcfAct act) {
        return act instanceof FoundNonCompliant found
                && (found.ground() == RemovalGround.CONSTITUTION_ART_3
                        || found.orders().stream()
                                .anyMatch(o -> o.ground() == RemovalGround.CONSTITUTION_ART_3));
    }
}
