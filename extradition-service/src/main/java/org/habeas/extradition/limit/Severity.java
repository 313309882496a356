package org.habeas.extradition.limit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What it means that a time limit has passed. */
@Schema(enumeration = {"may", "must", "lost", "report"})
public enum Severity {
    /** An authority may now do something, such as end an arrest. */
    MAY,
    /** An authority must now do something. */
    MUST,
    /** A right is lost, or what is done now is too late. */
    LOST,
    /** Nothing follows by itself; it is reported. */
    REPORT
}
