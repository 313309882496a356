package org.habeas.extradition.subject;

import jakarta.inject.Singleton;
import java.util.Set;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.jspecify.annotations.Nullable;

/** who prosecutes a person is who persecutes them: what became of it. */
@Singleton
class ProsecutionsMakeProfiles implements Reaction {
    private record Facts(@Nullable String prosecutingState) {}

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
                "judgment-became-final");
    }

    @Override
    public void on(Incoming event) {
        String state = event.as(Facts.class).prosecutingState();
        note(event, FactKind.PROSECUTED, state);
        if (event.type().equals("convicted-in-absentia")) {
            note(event, FactKind.CONVICTED_IN_ABSENTIA, state);
        }
    }

    private void note(Incoming event, FactKind kind, @Nullable String state) {
        subjects.note(
                new SubjectFact(
                        event.person(),
                        kind,
                        event.docketId(),
                        event.entryId(),
                        state,
                        event.stateAfter(),
                        event.visibility()));
    }
}
