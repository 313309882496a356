package org.habeas.cases.custody;

/** Whether what was ordered is said to have been done. */
public enum Confirmation {
    YES,
    NO,
    NOT_STATED
}
