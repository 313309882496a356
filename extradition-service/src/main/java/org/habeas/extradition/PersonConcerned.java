package org.habeas.extradition;

import java.util.List;
import java.util.UUID;

/**
 * A docket about these persons has changed, in the transaction at hand: what is composed of several
 * dockets of a person has to be computed anew. Fired as a CDI event.
 */
public record PersonConcerned(List<UUID> persons, UUID docketId, String kind) {

    public PersonConcerned {
        persons = List.copyOf(persons);
    }
}
