package org.habeas.extradition.subject;

import java.util.UUID;

/** Who persecutes a person has changed, so that dockets about the person may have to follow. */
public record SubjectChanged(UUID personId) {}
