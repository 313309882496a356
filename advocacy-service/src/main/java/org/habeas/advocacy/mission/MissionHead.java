package org.habeas.advocacy.mission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/**
 * Who goes where, what for.
 *
 * @param state which it visits
 * @param participants as printed
 * @param period on which days, as far as they are known
 * @param agreementRef the agreement whose obligations it verifies
 * @param missionKind who is behind it
 * @param subjects whom it is about from the outset; its visit requests may be about others
 */
public record MissionHead(
        MissionPurpose purpose,
        @Nullable @Size(max = 300) String title,
        @State String state,
        @Nullable @Size(max = 300) String organiser,
        @Nullable UUID organiserId,
        @Nullable MissionKind missionKind,
        @Size(max = 200) List<@Valid Participant> participants,
        @Nullable FuzzyDate period,
        @Nullable @Size(max = 500) String agreementRef,
        @Size(max = 500) List<UUID> subjects) {

    /** Who is behind a mission. */
    public enum MissionKind {
        PARLIAMENTARY,
        DIPLOMATIC,
        INTERGOVERNMENTAL,
        NON_GOVERNMENTAL,
        MIXED
    }

    /** One who takes part, as printed. */
    public record Participant(
            @Nullable UUID personId,
            @Size(min = 1, max = 300) String nameAsPrinted,
            @Nullable @Size(max = 300) String organisation,
            @Nullable UUID organisationId) {
        @Override
        public String toString() {
            return "Participant[]";
        }
    }

    public MissionHead {
        participants = List.copyOf(participants);
        subjects = List.copyOf(subjects);
    }

    @Override
    public String toString() {
        return "MissionHead[" + purpose + " " + state + "]";
    }
}
