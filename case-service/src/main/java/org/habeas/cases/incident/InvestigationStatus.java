package org.habeas.cases.incident;

/** How far an authority looks into it; independent of what is verified ({@code SM-6}). */
public enum InvestigationStatus {
    NONE,
    OPENED,
    CLOSED
}
