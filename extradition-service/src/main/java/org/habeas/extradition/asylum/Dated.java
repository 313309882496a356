package org.habeas.extradition.asylum;

import java.util.UUID;
import org.habeas.docket.FuzzyDate;

/** That something happened, when, and the entry that tells it. */
record Dated(FuzzyDate on, UUID entry) {}
