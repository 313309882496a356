package org.habeas.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.habeas.cases.custody.CustodyStatus;
import org.habeas.cases.person.LinkedDocket;
import org.habeas.cases.person.PersonFile;
import org.habeas.cases.person.PersonFiles;
import org.habeas.cases.person.PersonKind;
import org.habeas.cases.prosecution.SentenceExecutionState;
import org.habeas.docket.Lens;

/** Why a file may not be closed, from all that is known of its persons ({@code INV-C-12}). */
@ApplicationScoped
class OpenReasons {
    /** Sentences in these states ask nothing of the person any more. */
    private static final Set<SentenceExecutionState> DONE =
            EnumSet.of(
                    SentenceExecutionState.SERVED,
                    SentenceExecutionState.COMMUTED,
                    SentenceExecutionState.PARDONED,
                    SentenceExecutionState.EARLY_RELEASED,
                    SentenceExecutionState.QUASHED,
                    SentenceExecutionState.REPLACED,
                    SentenceExecutionState.LAPSED,
                    SentenceExecutionState.ENDED_BY_DEATH);

    /** Words of the other services for a matter that is over. */
    private static final Set<String> ENDED =
            Set.of(
                    "no_request_documented",
                    "refused_final",
                    "barred",
                    "withdrawn",
                    "lapsed",
                    "surrendered",
                    "ended_by_death",
                    "granted_final",
                    "granted",
                    "inadmissible",
                    "excluded",
                    "deleted",
                    "expired",
                    "refused",
                    "met",
                    "rejected",
                    "overtaken",
                    "closed",
                    "closed_won",
                    "closed_partial",
                    "closed_lost",
                    "closed_other");

    private final PersonFiles files;
    private final PersonKind persons;

    OpenReasons(PersonFiles files, PersonKind persons) {
        this.files = files;
        this.persons = persons;
    }

    /** In the order of the enumeration; empty if the file may be closed. */
    List<OpenReason> of(CaseFileHead head, Lens lens) {
        Set<OpenReason> reasons = EnumSet.noneOf(OpenReason.class);
        head.persons().stream()
                .flatMap(person -> files.of(persons, person, lens).stream())
                .forEach(file -> collect(file, reasons));
        return List.copyOf(reasons);
    }

    private static void collect(PersonFile file, Set<OpenReason> reasons) {
        file.custody().ifPresent(matter -> custody(matter.state().status(), reasons));
        if (file.restrictions().stream().anyMatch(matter -> matter.state().active())) {
            reasons.add(OpenReason.RESTRICTION);
        }
        if (file.prosecutions().stream()
                .flatMap(matter -> matter.state().sentences().stream())
                .anyMatch(sentence -> !DONE.contains(sentence.executionState()))) {
            reasons.add(OpenReason.SENTENCE);
        }
        LinkedDocket.elsewhere(file)
                .filter(docket -> !ENDED.contains(docket.status()))
                .forEach(docket -> reasons.add(reason(docket.docket())));
    }

    private static void custody(CustodyStatus status, Set<OpenReason> reasons) {
        if (status == CustodyStatus.DECEASED_IN_CUSTODY) {
            reasons.add(OpenReason.DEATH_UNRESOLVED);
        } else if (status != CustodyStatus.AT_LIBERTY && status != CustodyStatus.DECEASED) {
            reasons.add(OpenReason.CUSTODY);
        }
    }

    private static OpenReason reason(String docketKind) {
        return switch (docketKind) {
            case "interpol-alerts" -> OpenReason.INTERPOL_DATA;
            case "demands" -> OpenReason.DEMAND;
            case "mechanism-decisions" -> OpenReason.MECHANISM_FOLLOW_UP;
            default -> OpenReason.PROCEEDING;
        };
    }
}
