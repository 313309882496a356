package org.habeas.extradition.deadline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a deadline stands on a day ({@code domain-model.md B.2.1}). */
@Schema(enumeration = {"running", "met", "missed", "extended", "moot", "not_computable"})
public enum DeadlineState {
    RUNNING,
    /** What had to happen has happened; whether in time, is told beside it. */
    MET,
    MISSED,
    /** A decision has set a later day, which has not passed. */
    EXTENDED,
    /** Nothing depends on it any more, and it had not passed before. */
    MOOT,
    /** INV-X-08: its start is not known to the day, or its length is not known. */
    NOT_COMPUTABLE
}
