package org.habeas.extradition.subject;

import jakarta.inject.Singleton;
import java.util.Set;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.jspecify.annotations.Nullable;

/** Keeps a copy of the custody status of each person (domain-model.md B.2.1). */
@Singleton
class CustodyMakesProfiles implements Reaction {
    private record Facts(@Nullable String state) {}

    private final Subjects subjects;

    CustodyMakesProfiles(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public String rule() {
        return "B.3.5";
    }

    @Override
    public Set<String> to() {
        return Set.of(
                "person-wanted",
                "person-abducted",
                "person-escaped",
                "person-arrested",
                "person-detained-for-extradition",
                "person-detained-for-removal",
                "person-remanded-in-custody",
                "house-arrest-imposed",
                "person-released-on-bail",
                "person-imprisoned",
                "person-committed-to-psychiatric-facility",
                "person-discharged-from-psychiatric-facility",
                "person-transferred",
                "prison-regime-changed",
                "restriction-of-liberty-started",
                "person-paroled",
                "person-released",
                "person-deceased",
                "person-died-in-custody",
                "custody-status-withdrawn");
    }

    @Override
    public void on(Incoming event) {
        subjects.note(fact(event), event.at());
    }

    @Override
    public void replay(Incoming event) {
        subjects.put(fact(event), event.at());
    }

    private static SubjectFact fact(Incoming event) {
        return SubjectFact.of(
                event, FactKind.CUSTODY, event.as(Facts.class).state(), event.stateAfter());
    }
}
