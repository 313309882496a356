package org.habeas.extradition.extradition;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Entry;
import org.habeas.docket.Provenance;
import org.habeas.extradition.bearing.RiskFact;
import org.habeas.extradition.bearing.RiskFact.Standing;
import org.habeas.extradition.extradition.ExtraditionAct.IllegallyDeported;
import org.habeas.extradition.extradition.ExtraditionAct.Rendered;
import org.habeas.extradition.extradition.ExtraditionAct.RiskReported;
import org.habeas.extradition.extradition.ExtraditionNotes.Reached;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/** What a proceeding tells of the danger that the person is handed over (C.3). */
final class ExtraditionRisks {
    /** The least reliable source whose warning counts (T13). */
    private static final int CREDIBLE = 2;

    private final Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look;
    private final ExtraditionHead head;
    private final ExtraditionState state;
    private final List<RiskFact> facts = new ArrayList<>();

    private ExtraditionRisks(Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look) {
        this.look = look;
        this.head = look.head();
        this.state = look.state();
    }

    static List<RiskFact> of(Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look) {
        ExtraditionRisks found = new ExtraditionRisks(look);
        found.request();
        found.held();
        found.transfer();
        found.warnings();
        found.motive();
        return List.copyOf(found.facts);
    }

    private void request() {
        Standing standing = standing(state.status());
        if (standing != null) {
            facts.add(
                    new RiskFact.Request(
                            look.id(),
                            restsOn(),
                            head.requestingState(),
                            head.instigatingState(),
                            head.requestedState(),
                            head.round() == null ? 1 : head.round(),
                            standing));
        }
    }

    private static @Nullable Standing standing(ExtraditionStage status) {
        return switch (status) {
            case NO_REQUEST_DOCUMENTED -> null;
            case REPORTED,
                    PROVISIONAL_ARREST,
                    REQUEST_RECEIVED,
                    COURT_REVIEW,
                    EXECUTIVE_DECISION_PENDING,
                    REFUSED_NOT_FINAL,
                    GRANTED_NOT_FINAL,
                    UNDER_APPEAL ->
                    Standing.PENDING;
            case GRANTED_ENFORCEABLE -> Standing.ENFORCEABLE;
            case SUSPENDED -> Standing.SUSPENDED;
            case BARRED -> Standing.BARRED;
            case REFUSED_FINAL -> Standing.REFUSED_FINALLY;
            case WITHDRAWN, LAPSED, SURRENDERED, OVERTAKEN_BY_RENDITION, ENDED_BY_DEATH ->
                    Standing.OVER;
        };
    }

    /** What brought it to its stage, and what stands over that. */
    private List<UUID> restsOn() {
        Stream<UUID> reached = Stream.ofNullable(state.reached()).map(Reached::entry);
        Obstacles over = state.stage().isActive() ? state.obstacles() : Obstacles.NONE;
        return Stream.of(
                        reached,
                        over.suspensions().stream().map(Obstacles.Suspension::entry),
                        over.bars().stream().map(Obstacles.Bar::entry))
                .flatMap(ids -> ids)
                .toList();
    }

    private void held() {
        Held measure = state.measure();
        if (measure == null || !state.stage().isActive() || measure.measure() == Measure.FREED) {
            return;
        }
        facts.add(
                new RiskFact.Held(
                        look.id(),
                        List.of(measure.entry()),
                        head.requestedState(),
                        measure.measure() == Measure.BAIL));
    }

    private void transfer() {
        Reached reached = state.reached();
        if (reached == null || !isMoved(state.stage())) {
            return;
        }
        facts.add(
                new RiskFact.Transfer(
                        look.id(), List.of(reached.entry()), destination(reached.entry())));
        if (state.stage() == ExtraditionStage.OVERTAKEN_BY_RENDITION) {
            facts.add(new RiskFact.Taking(look.id(), List.of(reached.entry())));
        }
    }

    private static boolean isMoved(ExtraditionStage stage) {
        return stage == ExtraditionStage.SURRENDERED
                || stage == ExtraditionStage.OVERTAKEN_BY_RENDITION;
    }

    private String destination(UUID entry) {
        return look.folded().applied().stream()
                .filter(e -> e.id().equals(entry))
                .flatMap(e -> Stream.ofNullable(toState(e.act())))
                .findFirst()
                .orElse(head.requestingState());
    }

    private static @Nullable String toState(ExtraditionAct act) {
        return switch (act) {
            case Rendered taken -> taken.toState();
            case IllegallyDeported taken -> taken.toState();
            default -> null;
        };
    }

    /** T13; a warning counts that came after the end, not one of a danger that is over. */
    private void warnings() {
        List<UUID> told =
                look.folded().applied().stream()
                        .skip(state.stage().hasEnded() ? end() : 0)
                        .filter(e -> e.act() instanceof RiskReported && isCredible(e))
                        .map(Entry::id)
                        .toList();
        if (!told.isEmpty()) {
            facts.add(new RiskFact.Warning(look.id(), told, head.requestedState()));
        }
    }

    private int end() {
        Reached reached = state.reached();
        return reached == null
                ? 0
                : look.folded().applied().stream().map(Entry::id).toList().indexOf(reached.entry());
    }

    /** A source whose reliability nobody has judged counts, for the person's sake. */
    private static boolean isCredible(Entry<?> entry) {
        return entry.sources().stream()
                .map(Provenance::reliability)
                .anyMatch(told -> told == null || told <= CREDIBLE);
    }

    private void motive() {
        List<UUID> told =
                state.decisions().stream().filter(Ruling::isPolitical).map(Ruling::entry).toList();
        if (!told.isEmpty()) {
            facts.add(new RiskFact.PoliticalMotiveFound(look.id(), told));
        }
    }
}
