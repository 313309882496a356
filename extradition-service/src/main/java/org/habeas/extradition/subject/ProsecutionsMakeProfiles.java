package org.habeas.extradition.subject;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.jspecify.annotations.Nullable;

/** who prosecutes a person is who persecutes them; R-22: what became of it. */
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
        facts(event).forEach(fact -> subjects.note(fact, event.at()));
    }

    @Override
    public void replay(Incoming event) {
        facts(event).forEach(fact -> subjects.put(fact, event.at()));
    }

    private static List<SubjectFact> facts(Incoming event) {
        Facts told = event.as(Facts.class);
        String state = told.prosecutingState();
        List<SubjectFact> facts = new ArrayList<>();
        facts.add(SubjectFact.of(event, FactKind.PROSECUTED, state, event.stateAfter()));
        if (told.executionState() != null) {
            facts.add(SubjectFact.of(event, FactKind.SENTENCED, state, told.executionState()));
        }
        if (told.frameworkCase() != null || told.frameworkCaseId() != null) {
            facts.add(
                    SubjectFact.of(
                            event,
                            FactKind.FRAMEWORK_CASE,
                            null,
                            label(told.frameworkCase()),
                            told.frameworkCaseId()));
        }
        return facts;
    }

    /** Case and spaces make no other affair. */
    private static @Nullable String label(@Nullable String told) {
        return told == null ? null : told.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
