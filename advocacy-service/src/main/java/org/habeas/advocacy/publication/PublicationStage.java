package org.habeas.advocacy.publication;

/** Whether it can be read. */
enum PublicationStage {
    UNPUBLISHED,
    PUBLISHED,
    WITHDRAWN
}
