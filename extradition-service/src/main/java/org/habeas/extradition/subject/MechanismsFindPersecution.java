package org.habeas.extradition.subject;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.jspecify.annotations.Nullable;

/** a mechanism found that a State acts against a person from a political motive. */
@Singleton
class MechanismsFindPersecution implements Reaction {
    private static final String POLITICAL_MOTIVE = "political_motive";
    private static final Set<String> PERSECUTION = Set.of(POLITICAL_MOTIVE, "persecution");

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
        facts(event).forEach(fact -> subjects.note(fact, event.at()));
    }

    @Override
    public void replay(Incoming event) {
        facts(event).forEach(fact -> subjects.put(fact, event.at()));
    }

    private static List<SubjectFact> facts(Incoming event) {
        if (event.personId() == null) {
            return List.of();
        }
        Facts told = event.as(Facts.class);
        Set<String> findings =
                told.findings().stream()
                        .map(code -> code.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        String blamed = told.respondentState();
        List<SubjectFact> facts = new ArrayList<>();
        if (blamed != null && PERSECUTION.stream().anyMatch(findings::contains)) {
            facts.add(SubjectFact.of(event, FactKind.FOUND_PERSECUTING, blamed, null));
        }
        if (findings.contains(POLITICAL_MOTIVE)) {
            facts.add(SubjectFact.of(event, FactKind.POLITICAL_MOTIVE_FOUND, blamed, null));
        }
        return facts;
    }
}
