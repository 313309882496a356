package org.habeas.cases.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.NameForm;
import org.habeas.docket.NameKind;
import org.habeas.docket.PersonName;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/** What may be entered about a person ({@code domain-model.md B.1.1}). */
public sealed interface PersonAct extends Act {

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

    /** An office, a profession, an activity; several coexist. */
    record OccupationRecorded(
            @NotBlank @Size(max = 500) String text,
            OccupationKind occupation,
            @Nullable @Size(max = 300) String organisation,
            @Nullable Boolean ended)
            implements PersonAct {}

    record NationalityRecorded(@State String state) implements PersonAct {}

    /** A tie to another person; contradicting ties may coexist. */
    record Related(RelationshipType relation, UUID person) implements PersonAct {}

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
}
