package org.habeas.cases.person;

import org.habeas.docket.Entry;

/** An act that counts, with the entry that says so. */
public record Fact<A extends PersonAct>(A act, Entry<PersonAct> entry) {}
