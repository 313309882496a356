package org.habeas.cases.custody;

import java.util.UUID;

/** Whose custody record it is; one person has one. */
public record CustodyHead(UUID personId) {}
