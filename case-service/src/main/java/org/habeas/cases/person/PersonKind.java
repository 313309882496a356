package org.habeas.cases.person;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.custody.ToldDeaths;
import org.habeas.cases.designation.DesignationCriteria;
import org.habeas.cases.person.PersonAct.DeathRecorded;
import org.habeas.cases.person.PersonAct.Designated;
import org.habeas.cases.person.PersonAct.MembershipRecorded;
import org.habeas.cases.person.PersonPage.Duplicate;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.openapi.Shows;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DayIndex;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;
import org.jspecify.annotations.Nullable;

/** Persons as dockets of the register. Their page is composed of every docket about them. */
@Singleton
public class PersonKind implements DocketKind<PersonHead, PersonAct, PersonState> {
    /** A category by which nobody can be listed ({@code domain-model.md E.4.2}). */
    static final String UNLISTED = Words.of(CaseCategory.MOVEMENT_SUPPORTER);

    static final String REGISTERED = "registered";
    static final String EXTERNAL_ID = "external_id";

    private static final PersonDocket RULES = new PersonDocket();

    private final PersonFiles files;
    private final PersonNames names;
    private final PersonPages pages;
    private final PersonLinks links;
    private final Merging merging;
    private final ToldDeaths deaths;
    private final Register register;
    private final DesignationCriteria criteria;
    private final PersonIndex index;
    private final BannedMemberships memberships;

    PersonKind(
            PersonFiles files,
            PersonNames names,
            PersonPages pages,
            PersonLinks links,
            Merging merging,
            ToldDeaths deaths,
            Register register,
            DesignationCriteria criteria,
            PersonIndex index,
            BannedMemberships memberships) {
        this.files = files;
        this.names = names;
        this.pages = pages;
        this.links = links;
        this.merging = merging;
        this.deaths = deaths;
        this.register = register;
        this.criteria = criteria;
        this.index = index;
        this.memberships = memberships;
    }

    @Override
    public String name() {
        return "persons";
    }

    @Override
    public Class<PersonHead> headType() {
        return PersonHead.class;
    }

    @Override
    public Class<PersonAct> actType() {
        return PersonAct.class;
    }

    @Override
    public DocketRules<PersonAct, PersonState> rules(PersonHead head) {
        return RULES;
    }

    /** The docket is the person; it is about nobody else. */
    @Override
    public List<UUID> subjects(PersonHead head) {
        return List.of();
    }

    @Override
    public String status(PersonState state) {
        return state.facts().isEmpty() ? "opened" : REGISTERED;
    }

    @Override
    public List<String> statuses() {
        return List.of("opened", REGISTERED);
    }

    @Override
    @Shows(PersonPage.class)
    public Object view(Look<PersonHead, PersonAct, PersonState> look) {
        return files.of(this, look)
                .<Object>map(
                        file -> PersonPage.of(file, duplicates(file), memberships.offers(file)))
                .orElseGet(() -> MergedPerson.of(look, files.survivor(this, look)));
    }

    private @Nullable List<Duplicate> duplicates(PersonFile file) {
        Visibility clearance = file.lens().clearance();
        if (!clearance.mayRead(Visibility.CONFIDENTIAL)) {
            return null;
        }
        List<String> keys = PersonCard.externalIds(file.identity());
        return Stream.concat(
                        names.duplicatesOf(file.id(), file.names().all(), clearance).stream(),
                        names.sharing(file.id(), keys, clearance).stream())
                .distinct()
                .sorted()
                .map(other -> new Duplicate(other, "/v1/persons/" + other))
                .toList();
    }

    @Override
    @Shows(PersonCard.class)
    public Object card(Look<PersonHead, PersonAct, PersonState> look) {
        return files.of(this, look)
                .<Object>map(PersonCard::of)
                .orElseGet(() -> MergedPerson.of(look, files.survivor(this, look)));
    }

    /** Who was merged into another person is found there only. */
    @Override
    public boolean isListed(Look<PersonHead, PersonAct, PersonState> look) {
        return files.of(this, look).isPresent();
    }

    @Override
    public Optional<UUID> movedTo(Look<PersonHead, PersonAct, PersonState> look) {
        return isListed(look) ? Optional.empty() : Optional.of(files.survivor(this, look));
    }

    @Override
    public List<String> tags(Look<PersonHead, PersonAct, PersonState> look) {
        Stream<UUID> merged =
                files.of(this, look).stream()
                        .flatMap(file -> file.merged().stream())
                        .map(Matter::id);
        return Stream.concat(Stream.of(look.id()), merged).map(id -> "person:" + id).toList();
    }

    @Override
    public Map<String, List<String>> filters(Look<PersonHead, PersonAct, PersonState> look) {
        return files.of(this, look).map(PersonKind::filters).orElse(Map.of());
    }

    private static Map<String, List<String>> filters(PersonFile file) {
        Standing standing = Standing.of(file);
        return Map.of(
                "category",
                PersonCard.categories(file.identity()).stream()
                        .map(Words::of)
                        .filter(category -> !category.equals(UNLISTED))
                        .toList(),
                "custody",
                List.of(Words.of(standing.custody())),
                "liberty_profile",
                List.of(Words.of(standing.libertyProfile())),
                "state",
                Stream.ofNullable(standing.state()).toList(),
                "designation",
                file.designations().stream()
                        .map(fact -> Words.of(fact.act().value()))
                        .distinct()
                        .toList(),
                "life_status",
                List.of(Words.of(LifeStatus.of(file))),
                EXTERNAL_ID,
                PersonCard.externalIds(file.identity()));
    }

    @Override
    public List<String> filterNames() {
        List<String> names = new ArrayList<>(PersonWords.FILTERS);
        names.add(EXTERNAL_ID);
        return names;
    }

    @Override
    public void prepare(List<UUID> ids) {
        files.prepare(this, ids);
    }

    @Override
    public DayIndex days() {
        return index;
    }

    @Override
    public List<DomainEvent> events(Change<PersonHead, PersonAct, PersonState> change) {
        return PersonEvents.between(change, this::isKnownToPartners);
    }

    private boolean isKnownToPartners(UUID person) {
        return register.one(this, person, register.today(Visibility.PARTNER)).isPresent();
    }

    @Override
    public void changed(Change<PersonHead, PersonAct, PersonState> change) {
        Entry<PersonAct> entry = change.entry();
        if (entry != null) {
            links.add(change.docketId(), entry, change.visibility());
            pages.named(PersonChanges.namedOthers(change, entry));
            if (Merging.isConcernedBy(change)) {
                merging.check(this, change);
                pages.merged(links.around(change.docketId()).merged());
            }
            if (entry.act() instanceof DeathRecorded death && entry.retractedAt() == null) {
                deaths.record(
                        change.docketId(),
                        entry,
                        entry.visibility().and(change.visibility()),
                        death.circumstances(),
                        death.state());
            }
        }
        pages.written(change.docketId());
    }

    @Override
    public void admit(PersonHead head) {
        if (head.contradictsItself()) {
            throw Refusal.invalid(
                    "minor-or-not", "/head/is_minor", "minor and is_minor say different things.");
        }
    }

    @Override
    public void admit(PersonHead head, PersonAct act, FuzzyDate on) {
        Admission.check(act, on);
        if (act instanceof Designated told) {
            criteria.check(
                    Words.of(told.value()), told.criteriaCode(), told.criteriaElements(), on);
        }
    }

    @Override
    public Map<String, UUID> references(PersonAct act) {
        return PersonLinks.guarded(act);
    }

    /**
     * {@code domain-model.md E.3}: a name is CONFIDENTIAL until somebody says that it may be told.
     */
    @Override
    public Visibility floor(PersonHead head) {
        return Visibility.CONFIDENTIAL;
    }

    /** To what somebody belongs is told to nobody unless a request says to whom. */
    @Override
    public Visibility floor(PersonHead head, PersonAct act) {
        return act instanceof MembershipRecorded ? Visibility.RESTRICTED : floor(head);
    }

    @Override
    public Visibility atLeast(PersonHead head, PersonAct act) {
        return LeastClass.of(head, act);
    }

    @Override
    public Visibility atLeast(List<Entry<PersonAct>> before, PersonAct act) {
        return LeastClass.of(before, act).and(memberships.atLeast(act));
    }

    @Override
    public List<Entry<PersonAct>> guarded(List<Entry<PersonAct>> entries) {
        return memberships.guarded(entries);
    }
}
