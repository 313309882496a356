package org.habeas.extradition.subject;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.jspecify.annotations.Nullable;

/** who prosecutes a person is who persecutes them: what became of it. */
@Singleton
class ProsecutionsMakeProfiles implements Reaction {
    private record Facts(
            @Nullable String prosecutingState,
            @Nullable String frameworkCase,
            @Nullable UUID frameworkCaseId,
            @Nullable String executionState) {}

    private final Subjects subjects;

    ProsecutionsMakeProfiles(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public String rule() {
        return "R-26";
    }

    @Override
    public Set<String> to() {
        return Set.of(
                "charge-brought",
                "charge-reclassified",
                "charge-dropped",
                "case-remitted-for-retrial",
                "defendant-acquitted",
                "defendant-convicted",
                "conviction-quashed",
                "convicted-in-absentia",
                "appeal-lodged",
                "judgment-became-final",
                "sentence-pronounced",
                "sentence-entered-into-force",
                "sentence-execution-started",
                "sentence-commuted",
                "sentence-replaced",
                "parole-revoked",
                "person-released-early",
                "pardon-granted",
                "sentence-served");
    }

    @Override
    public void on(Incoming event) {
        Facts facts = event.as(Facts.class);
        note(event, FactKind.PROSECUTED, facts.prosecutingState(), event.stateAfter());
        if (event.type().equals("convicted-in-absentia")) {
            note(
                    event,
                    FactKind.CONVICTED_IN_ABSENTIA,
                    facts.prosecutingState(),
                    event.stateAfter());
        }
        if (facts.executionState() != null) {
            note(event, FactKind.SENTENCED, facts.prosecutingState(), facts.executionState());
        }
        if (facts.frameworkCase() != null || facts.frameworkCaseId() != null) {
            subjects.note(
                    SubjectFact.of(
                            event,
                            FactKind.FRAMEWORK_CASE,
                            null,
                            label(facts.frameworkCase()),
                            facts.frameworkCaseId()));
        }
    }

    private void note(
            Incoming event, FactKind kind, @Nullable String state, @Nullable String word) {
        subjects.note(SubjectFact.of(event, kind, state, word));
    }

    /** Case and spaces make no other affair. */
    private static @Nullable String label(@Nullable String told) {
        return told == null ? null : told.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
