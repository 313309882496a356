package org.habeas.cases.consent;

import java.util.UUID;

/** The consents of one person. */
public record ConsentHead(UUID personId) {}
