package org.habeas.cases.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.habeas.cases.SensitivityFlag;
import org.habeas.cases.person.BannedMemberships.CategoryOffer;
import org.habeas.cases.person.Leverage.FamilyCaseView;
import org.habeas.cases.person.Leverage.PressureView;
import org.habeas.cases.person.LifeFacts.AgeView;
import org.habeas.cases.person.LifeFacts.DeathView;
import org.habeas.cases.person.LifeFacts.ExternalIdView;
import org.habeas.cases.person.LifeFacts.MembershipView;
import org.habeas.cases.person.Names.ShownName;
import org.habeas.cases.person.PersonAct.AgeStated;
import org.habeas.cases.person.PersonAct.DeathRecorded;
import org.habeas.cases.person.PersonAct.Designated;
import org.habeas.cases.person.PersonAct.ExternallyIdentified;
import org.habeas.cases.person.PersonAct.MembershipRecorded;
import org.habeas.cases.person.PersonAct.Related;
import org.habeas.cases.person.PersonAct.SensitivityFlagged;
import org.habeas.cases.person.PersonAct.Stated;
import org.habeas.cases.visit.FacilityVisit;
import org.habeas.docket.Finding;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.docket.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A person's page: everything that one reader may know, from all dockets about the person.
 *
 * @param named false for people whom the source does not name
 * @param isMinor unknown is guarded like a child
 * @param pressedToTestifyBy who is pressed to testify against the person, told to staff
 * @param relativesPursued relatives who are pursued because they are
 * @param mergedIds of dockets that were merged into this one
 * @param medicalConcern true or no answer, see {@link MedicalConcern}
 * @param possibleDuplicates persons with an equal name or id elsewhere, told to staff only
 *     (INV-C-02)
 * @param asOf set only when the reader asked for a day
 * @param knownAt set only when the reader asked for an instant
 */
record PersonPage(
        UUID id,
        String docket,
        long version,
        String displayName,
        boolean named,
        List<ShownName> names,
        List<CaseCategory> categories,
        Standing standing,
        List<OccupationView> occupations,
        List<DesignationView> designations,
        List<String> nationalities,
        @Nullable Sex sex,
        @Nullable FuzzyDate born,
        @Nullable FuzzyDate exileSince,
        List<RelationView> relations,
        List<StatementView> statements,
        Minority isMinor,
        LifeStatus lifeStatus,
        @Nullable DeathView death,
        List<PersonRole> roles,
        List<AgeView> ages,
        List<MembershipView> memberships,
        List<ExternalIdView> externalIds,
        List<PressureView> pressedToTestifyAgainst,
        List<PressureView> pressedToTestifyBy,
        List<FamilyCaseView> relativesPursued,
        List<SensitivityFlag> flags,
        List<UUID> mergedIds,
        List<ChargeView> charges,
        List<SentenceView> sentences,
        List<RestrictionView> restrictions,
        List<MedicalMeasureView> medicalMeasures,
        @Nullable Boolean medicalConcern,
        List<LinkedDocket> proceedings,
        List<LinkedDocket> campaigns,
        List<FacilityVisit> facilityVisits,
        List<Alternatives.Alternative> alternatives,
        List<TimelineItem> timeline,
        @Nullable List<Duplicate> possibleDuplicates,
        @Nullable List<CategoryOffer> suggestedCategories,
        List<Finding> findings,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        Map<String, String> links) {

    record DesignationView(
            Designation value,
            String by,
            @Nullable String state,
            @Nullable String criteria,
            @Nullable String criteriaCode,
            List<String> criteriaElements,
            FuzzyDate since,
            @Nullable LocalDate validUntil,
            UUID entry,
            List<Provenance> sources) {

        static DesignationView of(Fact<Designated> fact) {
            Designated act = fact.act();
            return new DesignationView(
                    act.value(),
                    act.by(),
                    act.state(),
                    act.criteria(),
                    act.criteriaCode(),
                    act.criteriaElements(),
                    fact.entry().on(),
                    act.validUntil(),
                    fact.entry().id(),
                    fact.entry().sources());
        }
    }

    /** Somebody with an equal name. Accepted, never merged by a machine. */
    record Duplicate(UUID person, String link) {}

    static PersonPage of(
            PersonFile file,
            @Nullable List<Duplicate> possibleDuplicates,
            @Nullable List<CategoryOffer> suggestedCategories) {
        PersonState identity = file.identity();
        Names names = file.names();
        Lens lens = file.lens();
        return new PersonPage(
                file.id(),
                file.person().look().kind(),
                file.person().look().version(),
                names.displayName(),
                file.person().look().head().isNamed(),
                names.all(),
                PersonCard.categories(identity),
                Standing.of(file),
                OccupationView.of(identity, lens.asOf()),
                file.designations().stream().map(DesignationView::of).toList(),
                identity.of(PersonAct.NationalityRecorded.class).stream()
                        .map(fact -> fact.act().state())
                        .distinct()
                        .toList(),
                identity.newest(PersonAct.SexRecorded.class).map(f -> f.act().sex()).orElse(null),
                identity.newest(PersonAct.Born.class).map(f -> f.entry().on()).orElse(null),
                identity.newest(PersonAct.Exiled.class).map(f -> f.entry().on()).orElse(null),
                identity.of(Related.class).stream().map(RelationView::of).toList(),
                identity.of(Stated.class).stream().map(StatementView::of).toList(),
                file.own().look().head().minority(),
                LifeStatus.of(file),
                file.person().state().newest(DeathRecorded.class).map(DeathView::of).orElse(null),
                Roles.of(file),
                identity.of(AgeStated.class).stream().map(AgeView::of).toList(),
                identity.of(MembershipRecorded.class).stream().map(MembershipView::of).toList(),
                identity.of(ExternallyIdentified.class).stream().map(ExternalIdView::of).toList(),
                Leverage.against(file),
                Leverage.by(file),
                Leverage.relatives(file),
                identity.of(SensitivityFlagged.class).stream()
                        .map(fact -> fact.act().flag())
                        .distinct()
                        .sorted()
                        .toList(),
                file.merged().stream().map(Matter::id).toList(),
                file.prosecutions().stream().flatMap(m -> ChargeView.of(m).stream()).toList(),
                file.prosecutions().stream().flatMap(m -> SentenceView.of(m).stream()).toList(),
                file.restrictions().stream().map(RestrictionView::of).toList(),
                file.medicalMeasures().stream().map(MedicalMeasureView::of).toList(),
                file.medicalConcern(),
                LinkedDocket.proceedings(file),
                LinkedDocket.campaigns(file),
                FacilityVisit.of(file.elsewhere()),
                Alternatives.of(file),
                TimelineItem.of(file),
                possibleDuplicates,
                suggestedCategories,
                file.person().look().folded().findings(),
                lens.isTravel() ? lens.asOf() : null,
                lens.isTravel() ? lens.knownAt() : null,
                links(file));
    }

    private static Map<String, String> links(PersonFile file) {
        Map<String, String> links = new TreeMap<>(PersonCard.links(file.id()));
        file.custody().ifPresent(matter -> links.put("custody", matter.link()));
        links.put("timeline", "/v1/persons/" + file.id() + "/timeline");
        links.put("incidents", "/v1/incidents?person_id=" + file.id());
        links.put("framework_cases", "/v1/framework-cases?linked_person_id=" + file.id());
        return links;
    }

    @Override
    public String toString() {
        return "PersonPage[" + id + "]";
    }
}
