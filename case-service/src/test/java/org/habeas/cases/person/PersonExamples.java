package org.habeas.cases.person;

import java.util.List;
import java.util.UUID;
import org.habeas.cases.SensitivityFlag;
import org.habeas.cases.custody.DeathCircumstances;
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
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.NameKind;

/** One example of each act about a person. */
final class PersonExamples {
    static final UUID OTHER = new UUID(7, 7);
    static final UUID ENTRY = new UUID(8, 8);

    static final List<PersonAct> ALL =
            List.of(
                    new Named("Ilya Inventedov", NameKind.PRIMARY, null, null),
                    new Categorised(CaseCategory.RELATIVE_OF_TARGET),
                    new Designated(Designation.POLITICAL_PRISONER, "a body", "KZ"),
                    new DesignationWithdrawn(Designation.POLITICAL_PRISONER, "a body"),
                    office("minister", "2001", "2004"),
                    new NationalityRecorded("KZ"),
                    new Related(RelationshipType.SPOUSE, OTHER, null, "a letter"),
                    new SexRecorded(Sex.FEMALE),
                    new Born(),
                    new Exiled(),
                    new Stated("plea", "did not admit guilt"),
                    new OccupationEnded(ENTRY),
                    new AgeStated(65, null),
                    new MembershipRecorded(
                            null,
                            "an invented community",
                            CommunityKind.RELIGIOUS_COMMUNITY,
                            null,
                            null,
                            MembershipClaim.ASSERTED),
                    new PressedToTestify(OTHER, "investigators"),
                    new DeathRecorded(DeathCircumstances.IN_CUSTODY, "murdered", "KZ", null),
                    new ExternallyIdentified("wikidata", "Q42", null),
                    new SensitivityFlagged(SensitivityFlag.PRIVATE_PERSON),
                    new MergedInto(OTHER, "one person"),
                    new MergeReversed("two persons"));

    private PersonExamples() {}

    static OccupationRecorded office(String text, String from, String to) {
        return new OccupationRecorded(
                text,
                OccupationKind.OFFICE,
                null,
                null,
                new Period(FuzzyDate.parse(from), FuzzyDate.parse(to)),
                null,
                null,
                null);
    }
}
