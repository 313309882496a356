package org.habeas.advocacy.mission;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.habeas.advocacy.mission.MissionAct.AboutVisit;
import org.habeas.advocacy.mission.MissionAct.VisitDenied;
import org.habeas.advocacy.mission.MissionAct.VisitGranted;
import org.habeas.advocacy.mission.MissionAct.VisitPartiallyGranted;
import org.habeas.advocacy.mission.MissionAct.VisitRequested;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * One request to see somebody, and what became of it.
 *
 * @param on when the result came about, or when it was asked for
 * @param entry the first that tells of it
 * @param resultEntry the one that tells the result, or null while it is pending
 */
public record Visit(
        VisitSubject subject,
        @Nullable String label,
        @Nullable String facility,
        @Nullable String requestedFrom,
        @Nullable FuzzyDate requestedOn,
        VisitResult result,
        FuzzyDate on,
        @Nullable String reason,
        List<String> visitorsStates,
        UUID entry,
        @Nullable UUID resultEntry) {

    public Visit {
        visitorsStates = List.copyOf(visitorsStates);
    }

    static Visit unasked(AboutVisit about, Entry<?> entry) {
        return new Visit(
                about.subject(),
                about.label(),
                null,
                null,
                null,
                VisitResult.UNASKED,
                entry.on(),
                null,
                List.of(),
                entry.id(),
                null);
    }

    boolean isAbout(AboutVisit act) {
        return subject.equals(act.subject()) && Objects.equals(label, act.label());
    }

    /** The entry that tells how it stands. */
    UUID standsBy() {
        return resultEntry == null ? entry : resultEntry;
    }

    /** The same visit after one more entry about it. */
    Visit told(Entry<MissionAct> told, VisitResult now) {
        boolean isNews = now != result;
        boolean isResult = isNews && now != VisitResult.PENDING;
        MissionAct act = told.act();
        return new Visit(
                subject,
                label,
                or(facility(act), facility),
                act instanceof VisitRequested asked
                        ? or(asked.requestedFrom(), requestedFrom)
                        : requestedFrom,
                act instanceof VisitRequested && requestedOn == null ? told.on() : requestedOn,
                now,
                isNews ? told.on() : on,
                isNews ? reason(act) : reason,
                joined(act),
                entry,
                isResult ? told.id() : resultEntry);
    }

    private List<String> joined(MissionAct act) {
        Set<String> all = new LinkedHashSet<>(visitorsStates);
        if (act instanceof AboutVisit about) {
            all.addAll(about.visitorsStates());
        }
        return new ArrayList<>(all);
    }

    private static @Nullable String or(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    private static @Nullable String facility(MissionAct act) {
        return switch (act) {
            case VisitRequested asked -> asked.facility();
            case VisitGranted granted -> granted.facility();
            case VisitPartiallyGranted partly -> partly.facility();
            default -> null;
        };
    }

    private static @Nullable String reason(MissionAct act) {
        return switch (act) {
            case VisitPartiallyGranted partly -> partly.reason();
            case VisitDenied denied -> denied.reason();
            default -> null;
        };
    }

    @Override
    public String toString() {
        return "Visit[" + subject + " " + result + "]";
    }
}
