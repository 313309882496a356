package org.habeas.advocacy.mechanism;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/** Which body decided what, about whom, against which State (ISO 3166-1 alpha-2). */
public record DecisionHead(
        @Size(min = 1, max = 300) String body,
        MechanismKind mechanism,
        DecisionKind decisionKind,
        @Nullable @Size(max = 100) String reference,
        @Nullable @State String respondentState,
        @Size(max = 500) List<UUID> subjects,
        @Nullable Boolean isFinal) {

    /** What kind of body it is ({@code domain-model.md B.3.2}). */
    public enum MechanismKind {
        UN_WGAD,
        UN_HRC,
        UN_CAT,
        UN_SPECIAL_PROCEDURE,
        UN_OTHER,
        ECTHR,
        CJEU,
        NATIONAL_SUPREME_COURT,
        NATIONAL_ASYLUM_COURT,
        NATIONAL_ADMINISTRATIVE_COURT,
        INTERPOL_CCF,
        INTERPOL_GENERAL_SECRETARIAT,
        INTERPOL_UNSPECIFIED,
        PACE,
        EUROPEAN_PARLIAMENT,
        OSCE_PA
    }

    /** What kind of decision it is. */
    public enum DecisionKind {
        OPINION,
        VIEWS,
        JUDGMENT,
        DECISION,
        URGENT_APPEAL,
        APPEAL_UNSPECIFIED,
        RECOMMENDATION,
        INTERIM_MEASURE_NOTE
    }

    public DecisionHead {
        subjects = List.copyOf(subjects);
    }

    /** An urgent letter asks a State to act; it finds nothing and does not prejudge. */
    boolean prejudgesNothing() {
        return decisionKind == DecisionKind.URGENT_APPEAL;
    }

    /**
     * Whether bodies make such decisions public. Urgent letters, notes on interim measures and what
     * the INTERPOL commission decides stay between the parties until the body publishes them.
     */
    boolean goesPublicOnAdoption() {
        return decisionKind != DecisionKind.URGENT_APPEAL
                && decisionKind != DecisionKind.INTERIM_MEASURE_NOTE
                && mechanism != MechanismKind.INTERPOL_CCF;
    }

    @Override
    public String toString() {
        return "DecisionHead[" + mechanism + " " + reference + "]";
    }
}
