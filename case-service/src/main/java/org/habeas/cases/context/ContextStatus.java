package org.habeas.cases.context;

/** Whether a finding stands alone or beside a denial. */
enum ContextStatus {
    NONE,
    STATED,
    DISPUTED
}
