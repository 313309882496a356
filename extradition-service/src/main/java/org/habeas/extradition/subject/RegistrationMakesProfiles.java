package org.habeas.extradition.subject;

import jakarta.inject.Singleton;
import java.util.Set;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.jspecify.annotations.Nullable;

/** A person was registered by case-service (domain-model.md B.3.5). */
@Singleton
class RegistrationMakesProfiles implements Reaction {
    private record Facts(@Nullable String displayName) {}

    private final Subjects subjects;

    RegistrationMakesProfiles(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public String rule() {
        return "B.3.5";
    }

    @Override
    public Set<String> to() {
        return Set.of("person-registered");
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
        return new SubjectFact(
                event.person(),
                FactKind.NAMED,
                event.docketId(),
                event.entryId(),
                null,
                event.as(Facts.class).displayName(),
                event.visibility());
    }
}
