package org.habeas.cases.person;

import java.util.Locale;
import java.util.Optional;
import org.habeas.docket.Visibility;

/**
 * What a statement is about for which there is no act of its own ({@code domain-model.md B.1.2}).
 * The vocabulary is open: an unknown word is {@link #OTHER} and kept beside it.
 */
public enum AssertionPredicate {
    ACTIVITY_BEFORE_PROSECUTION,
    EXPRESSION,
    EXPRESSION_PROSECUTED,
    PARTICIPATION,
    PROSECUTION_CLAIM,
    PLEA,
    SUBJECT_STATEMENT,
    AFFILIATION_DENIED,
    ALLEGED_MEMBERSHIP(Visibility.RESTRICTED),
    RELIGIOUS_COMMUNITY(Visibility.RESTRICTED),
    MOTIVE_STATED,
    MOTIVE_ASSESSMENT,
    EVIDENCE_DISPUTED,
    PROVOCATION_SUSPECTED,
    TRIAL_CRITICISM,
    TRIALS,
    PRIOR_ACQUITTAL,
    JOINT_CASE,
    PARDON,
    PUBLICITY,
    RISK_STATEMENT(Visibility.CONFIDENTIAL),
    ABDUCTION_RISK(Visibility.CONFIDENTIAL),
    RELOCATION_SOUGHT(Visibility.RESTRICTED),
    RESIDENCE_STATE,
    HOST_STATE_ASSESSMENT,
    EXILE_SINCE,
    CRIMINAL_CASES_COUNT,
    ALLEGATION,
    ALLEGATION_AS_PERPETRATOR,
    ALLEGATION_FAMILY_WEALTH(Visibility.CONFIDENTIAL),
    ALLEGED_COMPLICITY,
    ASSOCIATION,
    FORMER_ELITE,
    PERSONAL_ENEMY,
    AUTHOR_OF,
    CLASSIFICATION,
    PRETEXT,
    PRETEXT_ASSESSMENT,
    AUTHORITY_EXPLANATION,
    MEDICAL_OPINION(Visibility.RESTRICTED),
    COURT_ASSESSMENT,
    ASSESSMENT,
    COERCED_STATEMENT_CONTENT(Visibility.CONFIDENTIAL),
    FAMILY_TARGETED(Visibility.CONFIDENTIAL),
    THREATENED(Visibility.CONFIDENTIAL),
    CHILDREN_UNATTENDED(Visibility.RESTRICTED),
    RECORDED_SEARCH,
    REPORT_TO_OMBUDSMAN,
    VISIT_ALLOWED,
    RELEASE_CONTRIBUTORS,
    RELEASE_ATTRIBUTED_TO_PRESSURE,
    CURRENT_STATUS_CLAIM,
    MECHANISM_DECISION,
    HOMICIDE_VICTIM,
    STEPPED_DOWN,
    OBJECT_OF_CRITICISM,
    AGE,
    SIGNATURE,
    SURETY,
    CO_ACCUSED,
    MENTION,
    PRESS_CONTACT,
    PHOTO_CREDIT,
    OTHER;

    private final Visibility least;

    AssertionPredicate() {
        this(Visibility.PUBLIC);
    }

    AssertionPredicate(Visibility least) {
        this.least = least;
    }

    /** The least class of what is stated, whoever it is stated of. */
    Visibility least() {
        return least;
    }

    /** What a person is accused of by others than a prosecutor. */
    boolean isAllegation() {
        return this == ALLEGATION
                || this == ALLEGATION_AS_PERPETRATOR
                || this == ALLEGATION_FAMILY_WEALTH
                || this == ALLEGED_COMPLICITY;
    }

    /** Whether it may tell where an exile lives. */
    boolean tellsOfExile() {
        return this == RESIDENCE_STATE
                || this == HOST_STATE_ASSESSMENT
                || this == RELOCATION_SOUGHT
                || this == EXILE_SINCE;
    }

    /** Whether it tells to what somebody belongs. */
    boolean tellsOfMembership() {
        return this == ALLEGED_MEMBERSHIP || this == AFFILIATION_DENIED || this == ASSOCIATION;
    }

    /** The predicate of that name, {@link #OTHER} if the vocabulary has none. */
    static AssertionPredicate of(String word) {
        return known(word).orElse(OTHER);
    }

    private static Optional<AssertionPredicate> known(String word) {
        String name = word.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (AssertionPredicate predicate : values()) {
            if (predicate.name().equals(name)) {
                return Optional.of(predicate);
            }
        }
        return Optional.empty();
    }
}
