package org.habeas.cases.prosecution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.LegalDuration;
import org.jspecify.annotations.Nullable;

/**
 * What may be entered about a criminal proceeding ({@code domain-model.md SM-2, SM-3}). Charges and
 * sentences are named by labels of the docket, such as {@code discord} or {@code first}. The order
 * of the records is the order in which they happen on one day.
 */
public sealed interface ProsecutionAct extends Act {

    /** What a label looks like. */
    String LABEL = "[a-z0-9][a-z0-9-]{0,39}";

    /** An inquiry without charges, or about one that may come. */
    record InvestigationOpened(
            @Nullable @Pattern(regexp = LABEL) String charge,
            @Nullable @Size(max = 300) String sourceTerm,
            @Nullable OffenceKind offence,
            List<@Valid LegalProvision> provisions,
            @Nullable @Size(max = 1000) String allegedFacts)
            implements ProsecutionAct {
        @Override
        public Set<String> charges() {
            return charge == null ? Set.of() : Set.of(charge);
        }
    }

    /** Questioned as a witness, often about their own conduct. */
    record WitnessStatusGiven(@Nullable Boolean withRightToDefence) implements ProsecutionAct {}

    /** Told to be a suspect. */
    record SuspicionNotified(@Nullable @Size(max = 300) String sourceTerm)
            implements ProsecutionAct {}

    /**
     * Accused of an offence under a provision, if the source names one. Who complained is
     * CONFIDENTIAL unless it is an organisation.
     *
     * @param ageAtTheTime how old the person was when the offence is said to have happened
     * @param prosecutionClaim what the prosecution says of the person, in its own words
     * @param maximumPenalty what a source says that the law threatens, such as "up to 17 years"
     */
    record ChargeBrought(
            @Pattern(regexp = LABEL) String charge,
            @Size(min = 1, max = 300) String sourceTerm,
            OffenceKind offence,
            List<@Valid LegalProvision> provisions,
            @Nullable @Size(max = 1000) String allegedFacts,
            @Nullable FuzzyDate allegedPeriod,
            @Nullable @Size(max = 200) String complainant,
            @Nullable @Size(max = 500) String assessment,
            @Nullable UUID complainantPersonId,
            @Nullable UUID complainantOrganisationId,
            @Nullable @Min(0) @Max(120) Integer ageAtTheTime,
            @Nullable @Size(max = 500) String prosecutionClaim,
            @Nullable LegalDuration maximumPenalty)
            implements ProsecutionAct {
        @Override
        public Set<String> charges() {
            return Set.of(charge);
        }
    }

    /** The charge was replaced by another one, which this act brings (INV-C-05). */
    record Reclassified(
            @Pattern(regexp = LABEL) String charge,
            @Pattern(regexp = LABEL) String toCharge,
            @Size(min = 1, max = 300) String sourceTerm,
            OffenceKind offence,
            List<@Valid LegalProvision> provisions,
            Direction direction,
            @Nullable @Size(max = 500) String claimedCause,
            @Nullable @Size(max = 200) String court,
            @Nullable @Valid Ruling ruling)
            implements ProsecutionAct {
        @Override
        public Set<String> charges() {
            return Set.of(charge);
        }

        @Override
        public String slot() {
            return "successor-of-" + charge;
        }

        @Override
        public Object claim() {
            return toCharge;
        }
    }

    /** The case about these charges, or about all of them, was closed. */
    record ChargeDropped(
            Set<@Pattern(regexp = LABEL) String> charges,
            @Nullable @Size(max = 300) String reason,
            @Nullable @Size(max = 200) String by,
            @Nullable @Valid Ruling ruling)
            implements ProsecutionAct {}

    /**
     * A court began to try the case, for the first time or again.
     *
     * @param trial a label by which verdicts and sentences can name it
     * @param participants who was missing
     */
    record TrialOpened(
            @Nullable @Size(max = 200) String court,
            @Nullable Plea plea,
            @Nullable @Pattern(regexp = LABEL) String trial,
            @Nullable Boolean publicHearing,
            List<Absence> participants)
            implements ProsecutionAct {}

    /** What the defendant said to these charges, or to all. */
    record PleaEntered(Set<@Pattern(regexp = LABEL) String> charges, Plea plea)
            implements ProsecutionAct {}

    /** Acquitted of these charges, or of all. */
    record Acquitted(
            Set<@Pattern(regexp = LABEL) String> charges,
            @Nullable @Size(max = 200) String court,
            @Nullable Boolean byJury,
            @Nullable @Pattern(regexp = LABEL) String trial,
            @Nullable @Valid Ruling ruling)
            implements ProsecutionAct {}

    /** Found guilty on these charges, or on all. */
    record Convicted(
            Set<@Pattern(regexp = LABEL) String> charges,
            @Nullable @Size(max = 200) String court,
            @Nullable Boolean inAbsentia,
            @Nullable Boolean finalJudgment,
            @Nullable @Pattern(regexp = LABEL) String trial,
            @Nullable @Valid Ruling ruling)
            implements ProsecutionAct {}

    /**
     * A penalty was pronounced.
     *
     * @param replaces the sentence that this one takes the place of; a commutation does so only
     *     when it enters into force (INV-C-08)
     * @param contradictionSet a name shared by sentences, also of other proceedings, that cannot
     *     all be true
     * @param trial the trial that it ended; sentences of different trials do not contradict
     * @param startsOn from which day its term is counted, as the judgment says
     * @param creditedCustody custody before it that counts as served
     */
    record SentencePronounced(
            @Pattern(regexp = LABEL) String sentence,
            @NotEmpty List<@Valid SentenceComponent> components,
            @Nullable SentenceKind sentenceKind,
            @Nullable Boolean inAbsentia,
            @Nullable @Pattern(regexp = LABEL) String replaces,
            @Nullable @Size(max = 200) String court,
            @Nullable @Size(max = 60) String contradictionSet,
            @Nullable @Pattern(regexp = LABEL) String trial,
            @Nullable FuzzyDate startsOn,
            @Nullable LegalDuration creditedCustody,
            @Nullable @Valid Ruling ruling)
            implements ProsecutionAct {

        SentenceKind kindOrOriginal() {
            return sentenceKind == null ? SentenceKind.ORIGINAL : sentenceKind;
        }

        @Override
        public @Nullable String slot() {
            return replaces == null ? "sentence" : null;
        }

        @Override
        public Object claim() {
            return List.of(kindOrOriginal(), components);
        }
    }

    /** An appeal is pending. */
    record AppealLodged(@Nullable @Size(max = 200) String by) implements ProsecutionAct {}

    /** A higher court set the judgment aside and sent the case back. */
    record RemittedForRetrial(
            @Nullable @Size(max = 200) String court, @Nullable @Valid Ruling ruling)
            implements ProsecutionAct {}

    /** Upheld, or the time to appeal has passed. */
    record BecameFinal(@Nullable @Size(max = 200) String court, @Nullable @Valid Ruling ruling)
            implements ProsecutionAct {}

    /** The sentence can be executed; a commutation takes effect. */
    record SentenceEnteredIntoForce(@Pattern(regexp = LABEL) String sentence)
            implements ProsecutionAct {}

    /**
     * The sentence is being served, in custody or under supervision.
     *
     * @param startsOn from which day its term is counted, if not from this one
     * @param creditedCustody custody before it that counts as served
     */
    record ExecutionStarted(
            @Pattern(regexp = LABEL) String sentence,
            @Nullable FuzzyDate startsOn,
            @Nullable LegalDuration creditedCustody)
            implements ProsecutionAct {}

    /**
     * The rest of a sentence was replaced by a milder one, from the entry into force of that one.
     */
    record Commuted(
            @Pattern(regexp = LABEL) String sentence,
            @Pattern(regexp = LABEL) String toSentence,
            @NotEmpty List<@Valid SentenceComponent> components,
            @Nullable @Size(max = 200) String court,
            @Nullable @Size(max = 500) String claimedCause,
            @Nullable @Valid Ruling ruling)
            implements ProsecutionAct {}

    /** Conditional release from the sentence. */
    record ParoleGranted(
            @Pattern(regexp = LABEL) String sentence,
            @Nullable @Size(max = 200) String court,
            @Nullable @Valid Ruling ruling)
            implements ProsecutionAct {}

    /** A breach was found; the sentence is served again. */
    record ParoleRevoked(@Pattern(regexp = LABEL) String sentence) implements ProsecutionAct {}

    /** Let go before the end, the source does not say on what ground. */
    record ReleasedEarly(@Pattern(regexp = LABEL) String sentence) implements ProsecutionAct {}

    /** An act of clemency by the head of State. */
    record Pardoned(
            @Nullable @Pattern(regexp = LABEL) String sentence,
            @Nullable @Size(max = 200) String by,
            @Nullable @Valid Ruling ruling)
            implements ProsecutionAct {}

    /** The conviction was annulled, on these charges or on all. */
    record Quashed(
            Set<@Pattern(regexp = LABEL) String> charges,
            @Nullable @Size(max = 200) String court,
            @Nullable @Valid Ruling ruling)
            implements ProsecutionAct {}

    /** One known sentence took the place of another known one. */
    record SentenceReplaced(
            @Pattern(regexp = LABEL) String sentence, @Pattern(regexp = LABEL) String by)
            implements ProsecutionAct {}

    /** Served to its end, confirmed; a computed end is an estimate only. */
    record Served(@Pattern(regexp = LABEL) String sentence) implements ProsecutionAct {}

    /** Can no longer be executed. */
    record Lapsed(@Pattern(regexp = LABEL) String sentence) implements ProsecutionAct {}

    /** The defendant died. */
    record EndedByDeath() implements ProsecutionAct {}

    /** The labels of the charges it is about; none means all that it can concern. */
    default Set<String> charges() {
        return Set.of();
    }

    /** How a body decided it, if one did. */
    default @Nullable Ruling ruling() {
        return null;
    }

    /** The label of the sentence it is about; none means all that it can concern. */
    default @Nullable String sentence() {
        return null;
    }
}
