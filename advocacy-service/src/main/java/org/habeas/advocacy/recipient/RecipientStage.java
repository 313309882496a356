package org.habeas.advocacy.recipient;

/** Whether we know who holds the office. */
enum RecipientStage {
    WITHOUT_HOLDER,
    WITH_HOLDER
}
