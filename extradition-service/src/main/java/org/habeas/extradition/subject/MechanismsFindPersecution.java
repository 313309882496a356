package org.habeas.extradition.subject;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.jspecify.annotations.Nullable;

/** a mechanism found that a State acts against a person from a political motive. */
@Singleton
class MechanismsFindPersecution implements Reaction {
    private static final Set<String> PERSECUTION = Set.of("political_motive", "persecution");

    private record Facts(@Nullable String respondentState, List<String> findings) {}

    private final Subjects subjects;

    MechanismsFindPersecution(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public String rule() {
        return "R-26";
    }

    @Override
    public Set<String> to() {
        return Set.of("mechanism-decision-recorded");
    }

    @Override
    public void on(Incoming event) {
        Facts facts = event.as(Facts.class);
        boolean found =
                facts.findings().stream()
                        .map(code -> code.toLowerCase(Locale.ROOT))
                        .anyMatch(PERSECUTION::contains);
        if (event.personId() == null || facts.respondentState() == null || !found) {
            return;
        }
        subjects.note(
                new SubjectFact(
                        event.person(),
                        FactKind.FOUND_PERSECUTING,
                        event.docketId(),
                        event.entryId(),
                        facts.respondentState(),
                        null,
                        event.visibility()));
    }
}
