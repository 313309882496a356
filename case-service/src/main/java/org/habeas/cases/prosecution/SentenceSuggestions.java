package org.habeas.cases.prosecution;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.restriction.RestrictionBasis;
import org.habeas.cases.restriction.RestrictionStatus;
import org.habeas.cases.restriction.RestrictionType;
import org.habeas.cases.restriction.Restrictions.Based;
import org.habeas.cases.restriction.SuggestedStep;
import org.habeas.cases.restriction.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * A ban in a sentence suggests a restriction, and a quashed sentence suggests that the restriction
 * based on it is void; neither follows by itself ({@code domain-model.md SM-5, INV-C-09}).
 */
final class SentenceSuggestions {
    private static final Set<SentenceExecutionState> IN_FORCE =
            EnumSet.of(
                    SentenceExecutionState.IN_FORCE,
                    SentenceExecutionState.BEING_SERVED,
                    SentenceExecutionState.PAROLED,
                    SentenceExecutionState.EARLY_RELEASED,
                    SentenceExecutionState.SERVED);
    private static final Set<RestrictionStatus> WEIGHING =
            EnumSet.of(
                    RestrictionStatus.REPORTED,
                    RestrictionStatus.ACTIVE,
                    RestrictionStatus.SUSPENDED);

    private SentenceSuggestions() {}

    /** Whether anything can be suggested, so that nobody asks for restrictions in vain. */
    static boolean concern(ProsecutionState state) {
        return state.sentences().stream().anyMatch(s -> isQuashed(s) || bans(s));
    }

    static List<Suggestion> of(UUID proceeding, ProsecutionState state, List<Based> known) {
        return Stream.concat(missing(proceeding, state, known), voided(proceeding, state, known))
                .distinct()
                .toList();
    }

    private static Stream<Suggestion> missing(
            UUID proceeding, ProsecutionState state, List<Based> known) {
        return state.sentences().stream()
                .filter(sentence -> IN_FORCE.contains(sentence.executionState()))
                .flatMap(sentence -> sentence.components().stream())
                .filter(component -> component.type() == SentenceComponentType.ACTIVITY_BAN)
                .map(component -> type(component.activity()))
                .filter(type -> known.stream().noneMatch(based -> isTold(based, type)))
                .map(type ->
                        new Suggestion(
                                SuggestedStep.RECORD_RESTRICTION,
                                type,
                                null,
                                List.of(proceeding),
                                "The sentence bans an activity, and no restriction names this"
                                        + " proceeding. Record it with the start that a source gives."));
    }

    private static boolean isTold(Based based, RestrictionType type) {
        return based.type() == type && based.status() != RestrictionStatus.NONE;
    }

    private static Stream<Suggestion> voided(
            UUID proceeding, ProsecutionState state, List<Based> known) {
        return known.stream()
                .filter(based -> based.basis() == RestrictionBasis.SENTENCE)
                .filter(based -> WEIGHING.contains(based.status()))
                .filter(based -> isQuashed(based, state))
                .map(based ->
                        new Suggestion(
                                SuggestedStep.VOID_RESTRICTION,
                                based.type(),
                                based.restrictionId(),
                                List.of(proceeding),
                                "The sentence that this restriction rests on was quashed. It stays"
                                        + " in force here until a source says that it has ended."));
    }

    /** The sentence it names; without a name, all there are. */
    private static boolean isQuashed(Based based, ProsecutionState state) {
        List<Sentence> grounds =
                state.sentences().stream()
                        .filter(s ->
                                based.sentence() == null || s.sentence().equals(based.sentence()))
                        .toList();
        return !grounds.isEmpty() && grounds.stream().allMatch(SentenceSuggestions::isQuashed);
    }

    private static boolean isQuashed(Sentence sentence) {
        return sentence.executionState() == SentenceExecutionState.QUASHED;
    }

    private static boolean bans(Sentence sentence) {
        return sentence.components().stream()
                .anyMatch(component -> component.type() == SentenceComponentType.ACTIVITY_BAN);
    }

    private static RestrictionType type(@Nullable BannedActivity activity) {
        return switch (activity) {
            case PUBLIC_ACTIVITIES, CIVIL_SOCIETY_ACTIVITY -> RestrictionType.BAN_PUBLIC_ACTIVITIES;
            case JOURNALISM -> RestrictionType.BAN_JOURNALISTIC_ACTIVITY;
            case SENIOR_POSITIONS_IN_ASSOCIATIONS -> RestrictionType.BAN_SENIOR_POSITIONS;
            case EXECUTIVE_POSITIONS -> RestrictionType.BAN_EXECUTIVE_POSITIONS;
            case PROFESSIONAL_PRACTICE -> RestrictionType.BAN_PROFESSIONAL_ACTIVITY;
            case OTHER -> RestrictionType.OTHER_UNSPECIFIED;
            case null -> RestrictionType.OTHER_UNSPECIFIED;
        };
    }
}
