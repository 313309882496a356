package org.habeas.cases.person;

/**
 * What never changes about a person's docket. All else is an entry with a source.
 *
 * @param named false for people whom the source does not name
 * @param minor whether the person is a child, whose name is only for RESTRICTED eyes ({@code
 *     domain-model.md E.4})
 */
public record PersonHead(boolean named, boolean minor) {}
