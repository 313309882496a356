package org.habeas.cases.erasure;

/** What stands against erasing somebody ({@code domain-model.md E.5}). */
enum LegalHold {
    PENDING_CLAIM,
    ARCHIVE_IN_THE_PUBLIC_INTEREST
}
