package org.habeas.cases.person;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.cases.SensitivityFlag;
import org.habeas.cases.custody.DeathCircumstances;
import org.habeas.docket.Act;
import org.habeas.docket.NameForm;
import org.habeas.docket.NameKind;
import org.habeas.docket.PersonName;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/** What may be entered about a person ({@code domain-model.md B.1.1}). */
public sealed interface PersonAct extends Act {
    /** A code of a HURIDOCS micro-thesaurus. */
    String HURIDOCS = "\\d{12}";

    /**
     * A name as a source spells it. The spelling is never altered.
     *
     * @param script ISO 15924 as the source document says; the view shows the computed one
     */
    record Named(
            @NotBlank @Size(max = PersonName.LONGEST) String value,
            NameKind nameKind,
            @Nullable @Size(max = 30) String script,
            @Nullable NameForm form)
            implements PersonAct {

        PersonName name(NameKind shown) {
            return PersonName.of(value, shown);
        }

        @Override
        public String toString() {
            return "Named[" + nameKind + "]";
        }
    }

    /** A documentation grouping. */
    record Categorised(CaseCategory category) implements PersonAct {}

    /**
     * A body recognises the person as something.
     *
     * @param state the State that the body holds responsible
     * @param criteria in the words of the body
     * @param criteriaCode the version of the criteria, as in {@code /v1/designation-criteria}
     * @param criteriaElements which of them the body found to be met
     */
    record Designated(
            Designation value,
            @NotBlank @Size(max = 200) String by,
            @Nullable @State String state,
            @Nullable @Size(max = 500) String criteria,
            @Nullable LocalDate validUntil,
            @Nullable @Size(max = 60) String criteriaCode,
            @Size(max = 20) List<@Size(max = 60) String> criteriaElements)
            implements PersonAct {

        /** Under criteria that are not named. */
        Designated(Designation value, String by, @Nullable String state) {
            this(value, by, state, null, null, null, List.of());
        }

        boolean isOf(Designation other, String body) {
            return value == other && by.equalsIgnoreCase(body);
        }

        boolean isInForceOn(LocalDate day) {
            return validUntil == null || !validUntil.isBefore(day);
        }

        boolean namesPresentVictim() {
            return value.namesPresentVictim();
        }
    }

    /** The same body takes it back. */
    record DesignationWithdrawn(Designation value, @NotBlank @Size(max = 200) String by)
            implements PersonAct {}

    /**
     * An office, a profession, an activity; several coexist, former ones too.
     *
     * @param ended whether the source speaks of it as former
     * @param occupationCode HURIDOCS micro-thesaurus 10
     * @param place below the State; never told of exiles
     */
    record OccupationRecorded(
            @NotBlank @Size(max = 500) String text,
            OccupationKind occupation,
            @Nullable @Size(max = 300) String organisation,
            @Nullable Boolean ended,
            @Nullable Period period,
            @Nullable UUID organisationId,
            @Nullable @Pattern(regexp = HURIDOCS, message = "A HURIDOCS code has 12 digits.")
                    String occupationCode,
            @Nullable @Size(max = 200) String place)
            implements PersonAct {

        /** Whether it can tell where somebody lives, learns or works. */
        boolean tellsWhere() {
            return place != null
                    || organisation != null
                    || organisationId != null
                    || occupation == OccupationKind.RESIDENCE
                    || occupation == OccupationKind.STUDENT;
        }

        @Override
        public String toString() {
            return "OccupationRecorded[" + occupation + "]";
        }
    }

    record NationalityRecorded(@State String state) implements PersonAct {}

    /**
     * A tie to another person; contradicting ties may coexist.
     *
     * @param basis how it is known
     */
    record Related(
            RelationshipType relation,
            UUID person,
            @Nullable Period period,
            @Nullable @Size(max = 500) String basis)
            implements PersonAct {

        @Override
        public String toString() {
            return "Related[" + relation + "]";
        }
    }

    record SexRecorded(Sex sex) implements PersonAct {
        @Override
        public String slot() {
            return "sex";
        }
    }

    /** The day is that of the entry. */
    record Born() implements PersonAct {}

    /** In exile since the date of the entry; where is not said here. */
    record Exiled() implements PersonAct {}

    /** A statement for which there is no own act; the vocabulary of predicates is open. */
    record Stated(
            @NotBlank @Size(max = 60) String predicate, @NotBlank @Size(max = 2000) String text)
            implements PersonAct {

        @Override
        public String toString() {
            return "Stated";
        }
    }

    /**
     * An occupation that another entry records has ended on the date of this one.
     *
     * @param occupation the entry that records it
     */
    record OccupationEnded(UUID occupation) implements PersonAct {}

    /**
     * An age as a source says it: on the date of the entry, or at an event.
     *
     * @param event in a few words, such as the offence alleged
     */
    record AgeStated(@Min(0) @Max(130) Integer age, @Nullable @Size(max = 300) String event)
            implements PersonAct {

        boolean isOfChild() {
            return age < 18;
        }

        @Override
        public String toString() {
            return "AgeStated";
        }
    }

    /**
     * Belongs to a community, or denies it. No list can be asked for by it.
     *
     * @param community in words, if it is no organisation of the register
     */
    record MembershipRecorded(
            @Nullable UUID organisationId,
            @Nullable @Size(max = 300) String community,
            CommunityKind communityKind,
            @Nullable @Size(max = 200) String role,
            @Nullable Period period,
            @Nullable MembershipClaim assertedOrDenied)
            implements PersonAct {

        @Override
        public String toString() {
            return "MembershipRecorded";
        }
    }

    /**
     * Is pressed to testify against somebody. What is to be said stands nowhere here.
     *
     * @param by who presses, as the source calls them
     */
    record PressedToTestify(UUID against, @Nullable @Size(max = 300) String by)
            implements PersonAct {

        @Override
        public String toString() {
            return "PressedToTestify";
        }
    }

    /**
     * Has died on the date of the entry.
     *
     * @param qualifiedAs what the source calls it, such as {@code murdered}
     * @param state where
     * @param investigationId the docket of the investigation
     */
    record DeathRecorded(
            @Nullable DeathCircumstances circumstances,
            @Nullable @Size(max = 200) String qualifiedAs,
            @Nullable @State String state,
            @Nullable UUID investigationId)
            implements PersonAct {

        @Override
        public String slot() {
            return "death";
        }
    }

    /** What another database calls the person. */
    record ExternallyIdentified(
            @Pattern(
                            regexp = "[a-z0-9][a-z0-9._-]{0,59}",
                            message = "A system is a short name of lower case letters and digits.")
                    String system,
            @NotBlank @Size(max = 200) String value,
            @Nullable @Size(max = 500) String url)
            implements PersonAct {

        /** As lists are filtered by it. */
        String key() {
            return system + ":" + value;
        }

        @Override
        public String toString() {
            return "ExternallyIdentified[" + system + "]";
        }
    }

    /** From now on facts of this kind are guarded more strictly. Lifted by retraction. */
    record SensitivityFlagged(SensitivityFlag flag) implements PersonAct {}

    /** Is the same person as another docket tells of, which is the one to be read from now on. */
    record MergedInto(UUID into, @NotBlank @Size(max = 1000) String reason) implements PersonAct {}

    /** Is another person after all. */
    record MergeReversed(@NotBlank @Size(max = 1000) String reason) implements PersonAct {}

    /** Whether it tells of our register and not of a life. */
    default boolean tellsOfTheRegister() {
        return this instanceof MergedInto
                || this instanceof MergeReversed
                || this instanceof SensitivityFlagged;
    }
}
