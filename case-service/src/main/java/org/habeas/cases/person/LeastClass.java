package org.habeas.cases.person;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.habeas.cases.SensitivityFlag;
import org.habeas.cases.person.PersonAct.AgeStated;
import org.habeas.cases.person.PersonAct.Born;
import org.habeas.cases.person.PersonAct.Categorised;
import org.habeas.cases.person.PersonAct.DeathRecorded;
import org.habeas.cases.person.PersonAct.Designated;
import org.habeas.cases.person.PersonAct.DesignationWithdrawn;
import org.habeas.cases.person.PersonAct.Exiled;
import org.habeas.cases.person.PersonAct.ExternallyIdentified;
import org.habeas.cases.person.PersonAct.MembershipRecorded;
import org.habeas.cases.person.PersonAct.MergeReversed;
import org.habeas.cases.person.PersonAct.MergedInto;
import org.habeas.cases.person.PersonAct.Named;
import org.habeas.cases.person.PersonAct.NationalityRecorded;
import org.habeas.cases.person.PersonAct.OccupationEnded;
import org.habeas.cases.person.PersonAct.OccupationRecorded;
import org.habeas.cases.person.PersonAct.PressedToTestify;
import org.habeas.cases.person.PersonAct.Related;
import org.habeas.cases.person.PersonAct.SensitivityFlagged;
import org.habeas.cases.person.PersonAct.SexRecorded;
import org.habeas.cases.person.PersonAct.Stated;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;

/**
 * The least class of what is entered about a person, whatever a request says ({@code
 * domain-model.md E.3, E.4}).
 */
final class LeastClass {
    private LeastClass() {}

    /** By the act and by whether the person is guarded like a child. */
    static Visibility of(PersonHead head, PersonAct act) {
        Visibility least = ofAnybody(act);
        return head.isGuardedAsMinor() && tellsWhoItIs(act) ? Visibility.RESTRICTED : least;
    }

    private static Visibility ofAnybody(PersonAct act) {
        return switch (act) {
            case Stated stated -> AssertionPredicate.of(stated.predicate()).least();
            case AgeStated age -> age.isOfChild() ? Visibility.RESTRICTED : Visibility.PUBLIC;
            case MembershipRecorded member ->
                    member.communityKind().isRestricted()
                            ? Visibility.RESTRICTED
                            : Visibility.PUBLIC;
            case PressedToTestify _ -> Visibility.CONFIDENTIAL;
            case SensitivityFlagged flagged -> flagged.flag().itself();
            case Named _,
                    Categorised _,
                    Designated _,
                    DesignationWithdrawn _,
                    OccupationRecorded _,
                    NationalityRecorded _,
                    Related _,
                    SexRecorded _,
                    Born _,
                    Exiled _,
                    OccupationEnded _,
                    DeathRecorded _,
                    ExternallyIdentified _,
                    MergedInto _,
                    MergeReversed _ ->
                    Visibility.PUBLIC;
        };
    }

    /** What tells who a child is stays with named persons (E.4.1). */
    private static boolean tellsWhoItIs(PersonAct act) {
        return switch (act) {
            case Named _,
                    Born _,
                    OccupationRecorded _,
                    OccupationEnded _,
                    Related _,
                    Stated _,
                    Exiled _,
                    AgeStated _,
                    MembershipRecorded _,
                    PressedToTestify _,
                    DeathRecorded _,
                    ExternallyIdentified _ ->
                    true;
            case Categorised _,
                    Designated _,
                    DesignationWithdrawn _,
                    NationalityRecorded _,
                    SexRecorded _,
                    SensitivityFlagged _,
                    MergedInto _,
                    MergeReversed _ ->
                    false;
        };
    }

    /** By what has been recorded of the person before: flags, and whether the office is public. */
    static Visibility of(List<Entry<PersonAct>> before, PersonAct act) {
        List<PersonAct> facts =
                before.stream()
                        .filter(entry -> entry.retractedAt() == null && entry.standing().counts())
                        .map(Entry::act)
                        .toList();
        Visibility least = allegation(facts, act);
        for (SensitivityFlag flag : flags(facts)) {
            least = least.and(raised(flag, act));
        }
        return least;
    }

    private static Set<SensitivityFlag> flags(List<PersonAct> facts) {
        return facts.stream()
                .filter(SensitivityFlagged.class::isInstance)
                .map(fact -> ((SensitivityFlagged) fact).flag())
                .collect(Collectors.toSet());
    }

    /** What somebody is accused of may be told of who holds a public office, nobody else (E.3). */
    private static Visibility allegation(List<PersonAct> facts, PersonAct act) {
        boolean accuses =
                act instanceof Stated stated
                        && AssertionPredicate.of(stated.predicate()).isAllegation();
        return accuses && facts.stream().noneMatch(LeastClass::isOffice)
                ? Visibility.CONFIDENTIAL
                : Visibility.PUBLIC;
    }

    private static boolean isOffice(PersonAct fact) {
        return fact instanceof OccupationRecorded occupation
                && occupation.occupation() == OccupationKind.OFFICE;
    }

    private static Visibility raised(SensitivityFlag flag, PersonAct act) {
        return switch (flag) {
            case MINOR -> restrictedIf(tellsWhoItIs(act));
            case SEXUAL_VIOLENCE, HEALTH -> restrictedIf(act instanceof Stated);
            case CONFIDENTIAL_SOURCE ->
                    restrictedIf(act instanceof Stated || act instanceof PressedToTestify);
            case LOCATION_OF_EXILE -> restrictedIf(tellsWhere(act));
            case RELIGION ->
                    restrictedIf(
                            act instanceof MembershipRecorded
                                    || isCategory(act, CaseCategory.RELIGIOUS_PERSECUTION));
            case BANNED_MEMBERSHIP -> restrictedIf(tellsOfMembership(act));
            case AT_RISK_RELATIVE -> confidentialIf(act instanceof Related);
            case PRIVATE_PERSON ->
                    confidentialIf(
                            act instanceof Named
                                    || act instanceof Born
                                    || act instanceof Related
                                    || act instanceof ExternallyIdentified);
        };
    }

    private static boolean tellsWhere(PersonAct act) {
        return switch (act) {
            case OccupationRecorded occupation -> occupation.tellsWhere();
            case Stated stated -> AssertionPredicate.of(stated.predicate()).tellsOfExile();
            default -> false;
        };
    }

    private static boolean tellsOfMembership(PersonAct act) {
        return switch (act) {
            case MembershipRecorded _ -> true;
            case Categorised _ -> isCategory(act, CaseCategory.MOVEMENT_SUPPORTER);
            case Stated stated -> AssertionPredicate.of(stated.predicate()).tellsOfMembership();
            default -> false;
        };
    }

    private static boolean isCategory(PersonAct act, CaseCategory category) {
        return act instanceof Categorised categorised && categorised.category() == category;
    }

    private static Visibility restrictedIf(boolean guarded) {
        return guarded ? Visibility.RESTRICTED : Visibility.PUBLIC;
    }

    private static Visibility confidentialIf(boolean guarded) {
        return guarded ? Visibility.CONFIDENTIAL : Visibility.PUBLIC;
    }
}
