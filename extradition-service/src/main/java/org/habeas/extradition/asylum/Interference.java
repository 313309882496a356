package org.habeas.extradition.asylum;

import java.util.UUID;
import org.habeas.docket.FuzzyDate;

/** That an incident abroad meddled with an application. */
record Interference(UUID incidentId, FuzzyDate on, UUID entry) {}
