package org.habeas.cases.prosecution;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.habeas.cases.custody.DecisionType;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/** What a change of a proceeding tells the other services: the difference of two folds. */
final class ProsecutionEvents {
    private ProsecutionEvents() {}

    /**
     * The difference of two folds.
     *
     * @param affair the framework case that the proceeding belongs to
     */
    static List<DomainEvent> between(
            Change<ProceedingHead, ProsecutionAct, ProsecutionState> change,
            @Nullable UUID affair) {
        return between(change).stream()
                .map(event ->
                        new DomainEvent(
                                event.type(),
                                event.personId(),
                                ((ProsecutionFacts) event.facts()).in(affair)))
                .toList();
    }

    private static List<DomainEvent> between(
            Change<ProceedingHead, ProsecutionAct, ProsecutionState> change) {
        List<DomainEvent> events = new ArrayList<>();
        ProsecutionState from = change.from();
        ProsecutionState to = change.to();
        for (Charge charge : to.charges()) {
            ChargeState before = from.charge(charge.charge()).map(Charge::state).orElse(null);
            String type = type(charge, before);
            if (type != null) {
                events.add(event(change, type, ChargeFacts.of(change, charge)));
            }
        }
        if (to.charges().isEmpty() && from.standing() != to.standing()) {
            String type = verdict(from, to.standing());
            if (type != null) {
                events.add(event(change, type, ChargeFacts.ofTheJudgment(change)));
            }
        }
        boolean told =
                events.stream().anyMatch(event -> event.type().equals("case-remitted-for-retrial"));
        if (!told && remittals(to) > remittals(from)) {
            events.add(
                    event(change, "case-remitted-for-retrial", ChargeFacts.ofTheJudgment(change)));
        }
        for (Sentence sentence : to.sentences()) {
            Sentence before = from.sentence(sentence.sentence()).orElse(null);
            types(sentence, before)
                    .forEach(type ->
                            events.add(event(change, type, SentenceFacts.of(change, sentence))));
        }
        if (to.absentee() && !from.absentee()) {
            events.add(event(change, "convicted-in-absentia", ChargeFacts.ofTheJudgment(change)));
        }
        if (to.finalJudgment() && !from.finalJudgment()) {
            events.add(event(change, "judgment-became-final", ChargeFacts.ofTheJudgment(change)));
        }
        if (to.appealPending() && !from.appealPending()) {
            events.add(event(change, "appeal-lodged", ChargeFacts.ofTheJudgment(change)));
        }
        return events;
    }

    private static long remittals(ProsecutionState state) {
        return state.decisions().stream()
                .filter(decision -> decision.type() == DecisionType.REMITTAL_FOR_RETRIAL)
                .count();
    }

    private static DomainEvent event(
            Change<ProceedingHead, ProsecutionAct, ProsecutionState> change,
            String type,
            Record facts) {
        return new DomainEvent(type, change.head().personId(), facts);
    }

    private static @Nullable String type(Charge charge, @Nullable ChargeState before) {
        if (charge.state() == before) {
            return null;
        }
        return switch (charge.state()) {
            case INVESTIGATED -> null;
            case BROUGHT ->
                    before == ChargeState.ACQUITTED || before == ChargeState.CONVICTED
                            ? "case-remitted-for-retrial"
                            : charge.replaces() == null ? "charge-brought" : null;
            case RECLASSIFIED -> "charge-reclassified";
            case DROPPED -> "charge-dropped";
            case ACQUITTED -> "defendant-acquitted";
            case CONVICTED -> "defendant-convicted";
            case QUASHED -> "conviction-quashed";
        };
    }

    private static @Nullable String verdict(ProsecutionState from, ProceduralStatus standing) {
        boolean convicted = from.status().compareTo(ProceduralStatus.CONVICTED_NOT_FINAL) >= 0;
        return switch (standing) {
            case CONVICTED_NOT_FINAL, CONVICTED_FINAL -> "defendant-convicted";
            case ACQUITTED -> "defendant-acquitted";
            case DISCONTINUED -> convicted ? "conviction-quashed" : "charge-dropped";
            case WITNESS, WITNESS_WITH_RIGHT_TO_DEFENCE -> "witness-status-recorded";
            case UNKNOWN, PRE_INVESTIGATION, SUSPECT, ACCUSED, DEFENDANT_ON_TRIAL -> null;
        };
    }

    private static List<String> types(Sentence sentence, @Nullable Sentence before) {
        List<String> types = new ArrayList<>();
        if (before == null) {
            types.add("sentence-pronounced");
        }
        if (sentence.inForceSince() != null && (before == null || before.inForceSince() == null)) {
            types.add("sentence-entered-into-force");
        }
        SentenceExecutionState then = before == null ? null : before.executionState();
        if (then != sentence.executionState()) {
            String type = type(sentence.executionState(), then);
            if (type != null) {
                types.add(type);
            }
        }
        return types;
    }

    private static @Nullable String type(
            SentenceExecutionState now, @Nullable SentenceExecutionState before) {
        return switch (now) {
            case COMMUTED -> "sentence-commuted";
            case REPLACED -> "sentence-replaced";
            case BEING_SERVED ->
                    before == SentenceExecutionState.PAROLED
                            ? "parole-revoked"
                            : "sentence-execution-started";
            case EARLY_RELEASED -> "person-released-early";
            case PARDONED -> "pardon-granted";
            case SERVED -> "sentence-served";
            case PRONOUNCED, IN_FORCE, PAROLED, QUASHED -> null;
            case NOT_EXECUTABLE_ABSENTEE, LAPSED, ENDED_BY_DEATH -> null;
        };
    }
}
