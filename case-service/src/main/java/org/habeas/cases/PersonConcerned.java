package org.habeas.cases;

import java.util.UUID;

/**
 * A docket about this person has changed, in the transaction at hand: what is composed of several
 * dockets of the person has to be written anew. Fired as a CDI event.
 */
public record PersonConcerned(UUID personId) {}
