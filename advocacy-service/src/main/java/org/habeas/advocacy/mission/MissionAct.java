package org.habeas.advocacy.mission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.habeas.advocacy.mission.MissionHead.Participant;
import org.habeas.docket.Act;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** What happens to a mission and its visit requests; the order is the order within one day. */
sealed interface MissionAct extends Act {

    /** Something about one visit; those of one subject and label are about the same visit. */
    interface AboutVisit {
        VisitSubject subject();

        @Nullable String label();

        default List<String> visitorsStates() {
            return List.of();
        }
    }

    /** The organiser made it known. */
    record Announced(@Nullable @Size(max = 300) String by) implements MissionAct {}

    /** It is planned, for these days. */
    record Planned(@Nullable FuzzyDate period) implements MissionAct {}

    /** Somebody takes part beside those in the head. */
    record ParticipantNamed(@Valid Participant participant) implements MissionAct {}

    /** How its members are kept safe; never told to anybody else. */
    record SecurityArranged(@Size(min = 1, max = 2000) String text) implements MissionAct {
        @Override
        public String toString() {
            return "SecurityArranged";
        }
    }

    /** Its members are there. */
    record Started() implements MissionAct {}

    /** It has taken place, as somebody confirms. */
    record Conducted() implements MissionAct {}

    /** It does not take place. */
    record Cancelled(@Nullable @Size(max = 500) String reason) implements MissionAct {}

    /** Its members were not let into the State. */
    record DeniedEntry(@Nullable @Size(max = 500) String reason) implements MissionAct {}

    /**
     * Somebody was asked to allow a visit.
     *
     * @param visitorsStates whose representatives want to come, ISO 3166-1 alpha-2 or EU
     */
    record VisitRequested(
            @Valid VisitSubject subject,
            @Nullable @Size(max = 60) String label,
            @Nullable @Size(max = 300) String facility,
            @Nullable @Size(max = 300) String requestedFrom,
            @Size(max = 60) List<@Size(min = 2, max = 2) String> visitorsStates)
            implements MissionAct, AboutVisit {
        public VisitRequested {
            visitorsStates = List.copyOf(visitorsStates);
        }

        @Override
        public String toString() {
            return "VisitRequested[" + subject + "]";
        }
    }

    /** The visit took place. */
    record VisitGranted(
            @Valid VisitSubject subject,
            @Nullable @Size(max = 60) String label,
            @Nullable @Size(max = 300) String facility,
            @Size(max = 60) List<@Size(min = 2, max = 2) String> visitorsStates)
            implements MissionAct, AboutVisit {
        public VisitGranted {
            visitorsStates = List.copyOf(visitorsStates);
        }

        @Override
        public String toString() {
            return "VisitGranted[" + subject + "]";
        }
    }

    /** A visit took place, but not as it was asked for. */
    record VisitPartiallyGranted(
            @Valid VisitSubject subject,
            @Nullable @Size(max = 60) String label,
            @Nullable @Size(max = 300) String facility,
            @Nullable @Size(max = 500) String reason,
            @Size(max = 60) List<@Size(min = 2, max = 2) String> visitorsStates)
            implements MissionAct, AboutVisit {
        public VisitPartiallyGranted {
            visitorsStates = List.copyOf(visitorsStates);
        }

        @Override
        public String toString() {
            return "VisitPartiallyGranted[" + subject + "]";
        }
    }

    /** The visit was refused. */
    record VisitDenied(
            @Valid VisitSubject subject,
            @Nullable @Size(max = 60) String label,
            @Nullable @Size(max = 300) String by,
            @Nullable @Size(max = 500) String reason)
            implements MissionAct, AboutVisit {
        @Override
        public String toString() {
            return "VisitDenied[" + subject + "]";
        }
    }

    /** Nobody answered. */
    record VisitIgnored(@Valid VisitSubject subject, @Nullable @Size(max = 60) String label)
            implements MissionAct, AboutVisit {
        @Override
        public String toString() {
            return "VisitIgnored[" + subject + "]";
        }
    }
}
