package org.habeas.extradition.subject;

import jakarta.inject.Singleton;
import java.util.Set;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;

/** Keeps a copy of the custody status of each person (domain-model.md B.2.1). */
@Singleton
class CustodyMakesProfiles implements Reaction {
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
                "person-died-in-custody");
    }

    @Override
    public void on(Incoming event) {
        subjects.note(
                new SubjectFact(
                        event.person(),
                        FactKind.CUSTODY,
                        event.docketId(),
                        event.entryId(),
                        null,
                        event.stateAfter(),
                        event.visibility()));
    }
}
