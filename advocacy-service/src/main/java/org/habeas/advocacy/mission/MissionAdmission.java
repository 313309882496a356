package org.habeas.advocacy.mission;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.habeas.advocacy.mission.MissionAct.AboutVisit;
import org.habeas.advocacy.mission.MissionAct.Planned;
import org.habeas.advocacy.mission.MissionAct.VisitRequested;
import org.habeas.docket.FuzzyDate;
import org.habeas.platform.problem.Refusal;

/** What cannot be entered of a mission, whoever says it. */
final class MissionAdmission {
    /** Beside the States the European Union, for which ISO 3166-1 reserves its code. */
    private static final Set<String> VISITORS =
            Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("EU"))
                    .collect(Collectors.toUnmodifiableSet());

    private MissionAdmission() {}

    static void check(MissionAct act, FuzzyDate on) {
        if (!on.changesState() && !(act instanceof Planned) && !(act instanceof VisitRequested)) {
            throw Refusal.invalid(
                    "plan-as-fact",
                    "/on",
                    "What is still to come is told as planned, with its days in the period.");
        }
        if (act instanceof AboutVisit visit) {
            subject(visit.subject());
            visitors(visit.visitorsStates());
        }
    }

    private static void subject(VisitSubject subject) {
        if (!subject.namesOne()) {
            throw Refusal.invalid(
                    "visit-to-nobody", "/act/subject", "Name one person, or describe the group.");
        }
    }

    private static void visitors(List<String> states) {
        for (int i = 0; i < states.size(); i++) {
            if (!VISITORS.contains(states.get(i))) {
                throw Refusal.invalid(
                        "unknown-state",
                        "/act/visitors_states/" + i,
                        "This is not an ISO 3166-1 alpha-2 code of a State, nor EU.");
            }
        }
    }
}
