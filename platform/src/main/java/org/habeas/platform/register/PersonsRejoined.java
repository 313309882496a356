package org.habeas.platform.register;

import java.util.List;
import java.util.UUID;

/**
 * These ids of persons mean one person now, or no longer do, in the transaction at hand: what rests
 * on who is who has to be looked at again. Fired as a CDI event.
 */
public record PersonsRejoined(List<UUID> persons) {

    public PersonsRejoined {
        persons = List.copyOf(persons);
    }
}
