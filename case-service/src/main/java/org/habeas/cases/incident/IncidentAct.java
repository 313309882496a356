package org.habeas.cases.incident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.habeas.cases.SensitivityFlag;
import org.habeas.cases.huridocs.ActType;
import org.habeas.cases.huridocs.Code;
import org.habeas.docket.Act;
import org.habeas.docket.LegalDuration;
import org.jspecify.annotations.Nullable;

/**
 * What may be entered about an incident ({@code domain-model.md SM-6}). The order of the records is
 * the order in which they happen on one day.
 */
public sealed interface IncidentAct extends Act {

    /** Somebody tells of it; who was involved, where no act is told that was done to anybody. */
    record Reported(
            @Nullable @Size(max = 2000) String text,
            @Size(max = 50) List<@Valid Involvement> allegedPerpetrators,
            @Size(max = 50) List<@Valid Involvement> others,
            @Size(max = 9) List<SensitivityFlag> sensitivity)
            implements IncidentAct {
        public Reported {
            allegedPerpetrators = List.copyOf(allegedPerpetrators);
            others = List.copyOf(others);
            sensitivity = List.copyOf(sensitivity);
        }

        @Override
        public String toString() {
            return "Reported";
        }
    }

    /**
     * One thing that was done to somebody (HURIDOCS "act"); it has at least one victim (INV-C-14).
     * Who did it is alleged until a judgment or mechanism says so (INV-C-11).
     *
     * @param label by which other entries of the docket refer to it, such as {@code search}
     * @param huridocsCode the narrower term of micro-thesaurus 4, if the source is that exact
     * @param methods HURIDOCS micro-thesaurus 5
     * @param others witnesses, complainants, sureties, third persons who died
     * @param legality of a search
     * @param intent HURIDOCS micro-thesaurus 38
     * @param pretext the reason that was given for it and is held to be none
     * @param summary what may be told to those who may not read the detail
     */
    record ActCommitted(
            @NotBlank @Size(max = 60) String label,
            ActType type,
            @Nullable @Code String huridocsCode,
            @Size(max = 20) List<@Code String> methods,
            @NotEmpty @Size(max = 50) List<@Valid Involvement> victims,
            @Size(max = 50) List<@Valid Involvement> allegedPerpetrators,
            @Size(max = 50) List<@Valid Involvement> others,
            @Nullable Recurrence recurrence,
            @Nullable @Min(1) Integer occurrences,
            @Nullable LegalDuration duration,
            @Nullable Legality legality,
            @Nullable @Code String intent,
            @Nullable @Size(max = 500) String pretext,
            @Nullable @Size(max = 500) String summary,
            @Nullable @Size(max = 4000) String detail,
            @Size(max = 9) List<SensitivityFlag> sensitivity)
            implements IncidentAct {
        public ActCommitted {
            methods = List.copyOf(methods);
            victims = List.copyOf(victims);
            allegedPerpetrators = List.copyOf(allegedPerpetrators);
            others = List.copyOf(others);
            sensitivity = List.copyOf(sensitivity);
        }

        @Override
        public String toString() {
            return "ActCommitted[" + type + "]";
        }
    }

    /**
     * It hangs together with another incident; told only to those who may know of the other one.
     */
    record ChainLinked(ChainType type, UUID incidentId) implements IncidentAct {}

    /**
     * Something else speaks for it: a second independent source, a medical sign.
     *
     * @param level {@code possible} or {@code likely}
     */
    record Corroborated(
            ViolationStatus level,
            CorroborationBasis basis,
            @Nullable @Size(max = 200) String by,
            @Nullable @Size(max = 2000) String text,
            @Size(max = 9) List<SensitivityFlag> sensitivity)
            implements IncidentAct {
        public Corroborated {
            sensitivity = List.copyOf(sensitivity);
        }

        @Override
        public String toString() {
            return "Corroborated[" + level + "]";
        }
    }

    /**
     * An authority says something about it, or nothing. Both stand beside each other: what is
     * verified does not change.
     */
    record AuthorityResponded(
            AuthorityResponse response,
            @Size(max = 200) String by,
            @Nullable UUID organisationId,
            @Nullable @Size(max = 2000) String text,
            @Size(max = 9) List<SensitivityFlag> sensitivity)
            implements IncidentAct {
        public AuthorityResponded {
            sensitivity = List.copyOf(sensitivity);
        }

        @Override
        public String toString() {
            return "AuthorityResponded[" + response + "]";
        }
    }

    /** An authority opens a case about it. */
    record InvestigationOpened(
            @Nullable @Size(max = 200) String by, @Nullable @Size(max = 500) String ground)
            implements IncidentAct {}

    /** An authority closes the case without an indictment. */
    record InvestigationClosed(
            @Nullable @Size(max = 200) String by, @Nullable @Size(max = 500) String ground)
            implements IncidentAct {}

    /** A court or authority opens the closed case again. */
    record InvestigationReopened(
            @Nullable @Size(max = 200) String by, @Nullable @Size(max = 500) String ground)
            implements IncidentAct {}

    /** We do not believe it, and cannot show that it is false. */
    record HeldUnlikely(@Nullable @Size(max = 500) String reason) implements IncidentAct {}

    /** It can be neither shown nor rebutted. */
    record Unresolved(@Nullable @Size(max = 500) String reason) implements IncidentAct {}

    /**
     * A judgment or the finding of a mechanism says that it was a violation.
     *
     * @param body the court or mechanism
     * @param finalJudgment whether no appeal lies against it
     * @param perpetratorsFound whether it establishes who did it, not only that it was done
     * @param acts the labels of the acts that it is about; all of them if empty
     */
    record Confirmed(
            FindingBy by,
            @Size(max = 200) String body,
            @Nullable Boolean finalJudgment,
            @Nullable Boolean perpetratorsFound,
            @Size(max = 50) List<@Size(max = 60) String> acts,
            @Nullable @Size(max = 2000) String text)
            implements IncidentAct {
        public Confirmed {
            acts = List.copyOf(acts);
        }

        /** Whether nobody need be called "alleged" any more for that act (INV-C-11). */
        boolean establishesWhoDid(String label) {
            boolean isLast = by == FindingBy.MECHANISM || Boolean.TRUE.equals(finalJudgment);
            return isLast
                    && Boolean.TRUE.equals(perpetratorsFound)
                    && (acts.isEmpty() || acts.contains(label));
        }

        @Override
        public String toString() {
            return "Confirmed[" + by + "]";
        }
    }

    /** It is rebutted. */
    record FoundUnfounded(
            @Nullable @Size(max = 200) String by, @Nullable @Size(max = 500) String ground)
            implements IncidentAct {}

    /**
     * Somebody who is alleged to have done it answers ({@code domain-model.md E.4.9}).
     *
     * @param label the act that the answer is about; all of them if left out
     * @param publicOffice as of {@link Involvement}
     */
    record ReplyGiven(
            @Nullable UUID personId,
            @Nullable UUID organisationId,
            @Nullable @Size(max = 200) String office,
            @Nullable @Size(max = 60) String label,
            @NotBlank @Size(max = 4000) String text,
            @Nullable Boolean publicOffice)
            implements IncidentAct {
        @Override
        public String toString() {
            return "ReplyGiven";
        }
    }
}
