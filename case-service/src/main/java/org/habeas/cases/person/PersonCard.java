package org.habeas.cases.person;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.cases.person.Names.ShownName;
import org.jspecify.annotations.Nullable;

/**
 * A person in a list.
 *
 * @param medicalConcern true or no answer, see {@link MedicalConcern}
 */
public record PersonCard(
        UUID id,
        String displayName,
        List<ShownName> names,
        List<CaseCategory> categories,
        Standing standing,
        @Nullable Boolean medicalConcern,
        Map<String, String> links) {

    /** The card that the reader of this file gets. */
    public static PersonCard of(PersonFile file) {
        Names names = file.names();
        return new PersonCard(
                file.id(),
                names.displayName(),
                names.all(),
                categories(file.identity()),
                Standing.of(file),
                file.medicalConcern(),
                links(file.id()));
    }

    static List<CaseCategory> categories(PersonState identity) {
        return identity.of(PersonAct.Categorised.class).stream()
                .map(fact -> fact.act().category())
                .distinct()
                .sorted()
                .toList();
    }

    /** What other databases call the person, as lists are filtered by it. */
    static List<String> externalIds(PersonState identity) {
        return identity.of(PersonAct.ExternallyIdentified.class).stream()
                .map(fact -> fact.act().key())
                .distinct()
                .sorted()
                .toList();
    }

    static Map<String, String> links(UUID person) {
        return Map.of("self", "/v1/persons/" + person);
    }

    @Override
    public String toString() {
        return "PersonCard[" + id + "]";
    }
}
