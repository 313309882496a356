package org.habeas.cases.person;

/**
 * Something about a person has changed; fired in the transaction that changes it, with full sight.
 */
public record PersonChanged(PersonFile file) {}
