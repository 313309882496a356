package org.habeas.cases.incident;

import java.util.UUID;
import org.habeas.docket.FuzzyDate;

/** An act that counts, with the entry that tells it and its date. */
public record Fact<A extends IncidentAct>(UUID entry, FuzzyDate on, A act) {}
