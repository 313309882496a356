package org.habeas.extradition.repression;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/** What can be said of an incident, in the order in which it happens on one day. */
sealed interface RepressionAct extends Act {

    /** A source states a concrete, present danger that it will be done (T13). */
    record DangerStated() implements RepressionAct {}

    /**
     * A source says that it was done.
     *
     * @param summary in neutral words; names no place below the State
     */
    record Alleged(
            @Nullable @Size(max = 500) String summary,
            @Size(max = 20) List<@Valid AllegedPerpetrator> allegedPerpetrators)
            implements RepressionAct {
        public Alleged {
            allegedPerpetrators = List.copyOf(allegedPerpetrators);
        }

        @Override
        public String toString() {
            return "Alleged";
        }
    }

    /** Somebody says who did it. */
    record Attributed(@NotEmpty @Size(max = 20) List<@Valid AllegedPerpetrator> allegedPerpetrators)
            implements RepressionAct {
        public Attributed {
            allegedPerpetrators = List.copyOf(allegedPerpetrators);
        }
    }

    /** Whom it was aimed at, such as a court; and the matters before it, if we keep them. */
    record Targeted(
            TargetOrgan organ,
            @Nullable @Size(max = 200) String body,
            @Size(max = 20) List<UUID> dockets)
            implements RepressionAct {
        public Targeted {
            dockets = List.copyOf(dockets);
        }
    }

    /** A child was with them; more is told to named persons only. */
    record AccompaniedByMinor() implements RepressionAct {}

    record MinorsDetailed(
            @Positive @Max(50) Integer count, @Size(max = 50) List<@Min(0) @Max(17) Integer> ages)
            implements RepressionAct {
        public MinorsDetailed {
            ages = List.copyOf(ages);
        }

        @Override
        public String toString() {
            return "MinorsDetailed";
        }
    }

    /** What we know of how it was done; for those who work on the case. */
    record DetailRecorded(@NotBlank @Size(max = 4000) String text) implements RepressionAct {
        @Override
        public String toString() {
            return "DetailRecorded";
        }
    }

    record HostAuthorityReacted(
            @NotEmpty @Size(max = 7) List<HostReaction> reactions,
            @Nullable @Size(max = 200) String by,
            @Nullable @Size(max = 500) String text)
            implements RepressionAct {
        public HostAuthorityReacted {
            reactions = List.copyOf(reactions);
        }

        @Override
        public String toString() {
            return "HostAuthorityReacted" + reactions;
        }
    }

    record Corroborated(CorroborationBasis basis, @Nullable @Size(max = 200) String by)
            implements RepressionAct {}

    /**
     * A court or a mechanism finds that it happened.
     *
     * @param finalDecision whether no remedy lies against it
     * @param perpetratorsFound whether it establishes who did it, not only that it was done
     */
    record Found(
            FindingBy by,
            @NotBlank @Size(max = 200) String body,
            @Nullable Boolean finalDecision,
            @Nullable Boolean perpetratorsFound)
            implements RepressionAct {
        /** Whether nobody need be called "alleged" any more. */
        boolean establishesWhoDid() {
            boolean isLast = by == FindingBy.MECHANISM || Boolean.TRUE.equals(finalDecision);
            return isLast && Boolean.TRUE.equals(perpetratorsFound);
        }
    }

    /** Somebody says that it was otherwise; both stand beside each other. */
    record Disputed(@NotBlank @Size(max = 200) String by, @Nullable @Size(max = 500) String text)
            implements RepressionAct {
        @Override
        public String toString() {
            return "Disputed";
        }
    }

    /** It is shown that it did not happen. */
    record Disproved(@Nullable @Size(max = 200) String by, @Nullable @Size(max = 500) String ground)
            implements RepressionAct {}

    /**
     * Somebody who is alleged to have done it answers ({@code domain-model.md E.4.9}).
     *
     * @param publicOffice as of {@link AllegedPerpetrator}
     */
    record ReplyGiven(
            @NotBlank @Size(max = 200) String by,
            @Nullable UUID personId,
            @Nullable UUID organisationId,
            @NotBlank @Size(max = 2000) String text,
            @Nullable Boolean publicOffice)
            implements RepressionAct {
        @Override
        public String toString() {
            return "ReplyGiven";
        }
    }

    /** A victim who was taken is out of their hands again; everyone if nobody is named. */
    record VictimReturned(@Nullable UUID personId, @Nullable @State String toState)
            implements RepressionAct {}

    /** The danger that was stated is over. */
    record DangerPassed() implements RepressionAct {}
}
