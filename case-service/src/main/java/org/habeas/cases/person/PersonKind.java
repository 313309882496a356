package org.habeas.cases.person;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.person.PersonAct.Born;
import org.habeas.cases.person.PersonAct.Categorised;
import org.habeas.cases.person.PersonAct.Designated;
import org.habeas.cases.person.PersonAct.DesignationWithdrawn;
import org.habeas.cases.person.PersonAct.Exiled;
import org.habeas.cases.person.PersonAct.Named;
import org.habeas.cases.person.PersonAct.NationalityRecorded;
import org.habeas.cases.person.PersonAct.OccupationRecorded;
import org.habeas.cases.person.PersonAct.Related;
import org.habeas.cases.person.PersonAct.SexRecorded;
import org.habeas.cases.person.PersonAct.Stated;
import org.habeas.cases.person.PersonPage.Duplicate;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DayIndex;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/** Persons as dockets of the register. Their page is composed of every docket about them. */
@Singleton
public class PersonKind implements DocketKind<PersonHead, PersonAct, PersonState> {
    /** A category by which nobody can be listed ({@code domain-model.md E.4.2}). */
    static final String UNLISTED = Words.of(CaseCategory.MOVEMENT_SUPPORTER);

    static final String REGISTERED = "registered";

    private static final PersonDocket RULES = new PersonDocket();

    private final PersonFiles files;
    private final PersonNames names;
    private final PersonPages pages;
    private final PersonIndex index;

    PersonKind(PersonFiles files, PersonNames names, PersonPages pages, PersonIndex index) {
        this.files = files;
        this.names = names;
        this.pages = pages;
        this.index = index;
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
    public Object view(Look<PersonHead, PersonAct, PersonState> look) {
        PersonFile file = files.of(this, look);
        return PersonPage.of(file, duplicates(file));
    }

    private @Nullable List<Duplicate> duplicates(PersonFile file) {
        Visibility clearance = file.lens().clearance();
        if (!clearance.mayRead(Visibility.CONFIDENTIAL)) {
            return null;
        }
        return names.duplicatesOf(file.id(), file.names().all(), clearance).stream()
                .map(other -> new Duplicate(other, "/v1/persons/" + other))
                .toList();
    }

    @Override
    public Object card(Look<PersonHead, PersonAct, PersonState> look) {
        return PersonCard.of(files.of(this, look));
    }

    @Override
    public Map<String, List<String>> filters(Look<PersonHead, PersonAct, PersonState> look) {
        PersonFile file = files.of(this, look);
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
                        .toList());
    }

    @Override
    public List<String> filterNames() {
        return PersonWords.FILTERS;
    }

    @Override
    public DayIndex days() {
        return index;
    }

    @Override
    public List<DomainEvent> events(Change<PersonHead, PersonAct, PersonState> change) {
        return PersonEvents.between(change);
    }

    @Override
    public void changed(Change<PersonHead, PersonAct, PersonState> change) {
        pages.written(change.docketId());
    }

    /**
     * {@code domain-model.md E.3}: a name is CONFIDENTIAL until somebody says that it may be told.
     */
    @Override
    public Visibility floor(PersonHead head) {
        return Visibility.CONFIDENTIAL;
    }

    /** What tells who a child is stays with named persons, whatever the request says (E.4.1). */
    @Override
    public Visibility atLeast(PersonHead head, PersonAct act) {
        return switch (act) {
            case Named _, Born _, OccupationRecorded _, Related _, Stated _, Exiled _ ->
                    head.isMinor() ? Visibility.RESTRICTED : Visibility.PUBLIC;
            case Categorised _,
                    Designated _,
                    DesignationWithdrawn _,
                    NationalityRecorded _,
                    SexRecorded _ ->
                    Visibility.PUBLIC;
        };
    }
}
