package org.habeas.cases.facets;

import java.time.LocalDate;

/** How many were held on a day. */
public record Point(LocalDate day, long held) {}
