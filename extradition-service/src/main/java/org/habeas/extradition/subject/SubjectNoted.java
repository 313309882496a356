package org.habeas.extradition.subject;

import java.util.UUID;

/** What is known of a person has changed, in the transaction at hand. Fired as a CDI event. */
public record SubjectNoted(UUID personId) {}
