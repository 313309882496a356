package org.habeas.extradition.extradition;

/** How the proceeding came to be known. */
enum KnownVia {
    OFFICIAL_NOTICE,
    SUBJECT_STATEMENT,
    MEDIA,
    NGO
}
