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

/**
 * a mechanism found that a State acts against a person from a political motive. A
 * decision tells all its findings each time, so what it tells no more was taken back, whichever of
 * its entries told it.
 */
@Singleton
class MechanismsFindPersecution implements Reaction {
    private static final String POLITICAL_MOTIVE = "political_motive";
    private static final List<FactKind> FOUND =
            List.of(FactKind.FOUND_PERSECUTING, FactKind.POLITICAL_MOTIVE_FOUND);
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
    public boolean wants(Incoming event) {
        return Reaction.super.wants(event) && event.personId() != null;
    }

    @Override
    public void on(Incoming event) {
        List<SubjectFact> told = facts(event);
        untold(told).forEach(kind -> subjects.unsay(event.person(), event.docketId(), kind));
        told.forEach(fact -> subjects.note(fact, event.at()));
    }

    @Override
    public void replay(Incoming event) {
        List<SubjectFact> told = facts(event);
        untold(told).forEach(kind -> subjects.drop(event.person(), event.docketId(), kind));
        told.forEach(fact -> subjects.put(fact, event.at()));
    }

    private static List<FactKind> untold(List<SubjectFact> told) {
        return FOUND.stream()
                .filter(kind -> told.stream().noneMatch(fact -> fact.kind() == kind))
                .toList();
    }

    private static List<SubjectFact> facts(Incoming event) {
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
