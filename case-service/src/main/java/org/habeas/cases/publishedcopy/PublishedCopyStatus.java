package org.habeas.cases.publishedcopy;

/** Whether a copy is given out. */
public enum PublishedCopyStatus {
    NONE,
    PUBLISHED,
    WITHDRAWN
}
