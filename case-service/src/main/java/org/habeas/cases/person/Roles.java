package org.habeas.cases.person;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.habeas.cases.person.PersonAct.Categorised;
import org.habeas.cases.person.PersonAct.Designated;
import org.habeas.cases.person.PersonAct.OccupationRecorded;
import org.habeas.cases.person.PersonAct.PressedToTestify;
import org.habeas.cases.person.PersonAct.Related;
import org.habeas.cases.person.PersonAct.Stated;

/**
 * What a person is in the matters of this register, derived from what the reader may know of the
 * person; it tells nothing beyond that ({@code domain-model.md B.1.2}).
 */
final class Roles {
    private static final Set<String> WITNESS = Set.of("witness", "witness_with_right_to_defence");

    private Roles() {}

    /** In the order of the enumeration. */
    static List<PersonRole> of(PersonFile file) {
        Set<PersonRole> roles = EnumSet.noneOf(PersonRole.class);
        PersonState identity = file.identity();
        identity.of(Designated.class).forEach(fact -> add(fact.act(), roles));
        identity.of(Related.class).forEach(fact -> add(fact.act().relation(), roles));
        identity.of(Stated.class).forEach(fact -> add(fact.act(), roles));
        identity.of(OccupationRecorded.class).forEach(fact -> add(fact.act(), roles));
        if (identity.has(Categorised.class, c -> c.category() == CaseCategory.RELATIVE_OF_TARGET)) {
            roles.add(PersonRole.RELATIVE);
        }
        if (!identity.of(PressedToTestify.class).isEmpty()) {
            roles.add(PersonRole.WITNESS_COERCED);
        }
        if (file.about().values().stream().flatMap(List::stream).anyMatch(Roles::isCaseFile)) {
            roles.add(PersonRole.CASE_SUBJECT);
        }
        if (file.prosecutions().stream().anyMatch(m -> WITNESS.contains(m.status()))) {
            roles.add(PersonRole.WITNESS);
        }
        return List.copyOf(roles);
    }

    private static boolean isCaseFile(Matter<?, ?, ?> matter) {
        return matter.look().kind().equals("case-files");
    }

    private static void add(Designated designated, Set<PersonRole> roles) {
        if (designated.value() == Designation.ALLEGED_PERSECUTOR) {
            roles.add(PersonRole.ALLEGED_PERPETRATOR);
        } else if (designated.value().concernsPrisoners()) {
            roles.add(PersonRole.VICTIM);
        }
    }

    private static void add(RelationshipType relation, Set<PersonRole> roles) {
        if (relation == RelationshipType.LAWYER_OF) {
            roles.add(PersonRole.LAWYER);
        } else if (relation == RelationshipType.COMPLAINANT_AGAINST) {
            roles.add(PersonRole.COMPLAINANT);
        }
    }

    private static void add(OccupationRecorded occupation, Set<PersonRole> roles) {
        if (occupation.occupation() == OccupationKind.EXPERT) {
            roles.add(PersonRole.EXPERT);
        }
    }

    private static void add(Stated stated, Set<PersonRole> roles) {
        switch (AssertionPredicate.of(stated.predicate())) {
            case ALLEGATION_AS_PERPETRATOR, ALLEGED_COMPLICITY ->
                    roles.add(PersonRole.ALLEGED_PERPETRATOR);
            case SURETY -> roles.add(PersonRole.SURETY);
            case SIGNATURE -> roles.add(PersonRole.SIGNATORY);
            case PHOTO_CREDIT -> roles.add(PersonRole.PHOTOGRAPHER);
            case PRESS_CONTACT -> roles.add(PersonRole.NGO_CONTACT);
            case HOMICIDE_VICTIM -> roles.add(PersonRole.DECEASED_THIRD_PARTY);
            default -> {
                // tells of no role
            }
        }
    }
}
