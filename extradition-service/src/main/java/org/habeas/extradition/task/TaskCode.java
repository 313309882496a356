package org.habeas.extradition.task;

/** What somebody should do or examine. */
public enum TaskCode {
    /** a bar is proposed; legal staff confirm or reject it. */
    CONFIRM_BAR,
    /** what a bar rests on has ended. */
    REVIEW_BAR,
    /** protected, but not against the State that asks. */
    EXAMINE_RE_EXTRADITION_RISK,
    /** R-01, SM-8: nothing suspends the removal. */
    REQUEST_INTERIM_MEASURE,
    /** with the consent of the person only. */
    CONFIRM_STATUS_TO_INTERPOL,
    /** data of a co-accused were deleted under Art. 3. */
    CONSIDER_CCF_REQUEST,
    /** an extradition was refused on a political or discriminatory ground. */
    TELL_CCF_OF_REFUSAL,
    /** no proceedings are left. */
    REQUEST_CCF_DELETION,
    REFILE_CCF_REQUEST,
    /** SM-13, R-27: refused, lifted, run out, or perhaps breached. */
    REVIEW_AFTER_INTERIM_MEASURE,
    /** a protection ran out and nobody has asked for its extension. */
    RENEW_PROTECTION,
    /** A time limit has passed. */
    EXAMINE_MISSED_DEADLINE,
    /** The person looks for a safer State. */
    HELP_RELOCATION,
    /** something rests on a fact that is contested now. */
    EXAMINE_CONTRADICTION,
    /** SM-9: nothing that is demanded is open any more. */
    CONFIRM_CAMPAIGN_CLOSURE,
    /** something was done that a decision asks for. */
    CONFIRM_COMPLIANCE,
    /** Something waits to be published. */
    CONFIRM_PUBLICATION,
    /** A list of sanctions tells of somebody who was proposed. */
    CONFIRM_SANCTIONS_ADOPTION,
    /** other demands take the place of those that were overtaken. */
    CONFIRM_SUCCESSOR_DEMANDS,
    /** a release was expected by now. */
    CONFIRM_RELEASE,
    /** the organisation of a member was banned. */
    REVIEW_MEMBERSHIP,
    /** TL-09, TL-10: a State has not told in time what it did. */
    FOLLOW_UP_MISSED,
    /** a service has not confirmed an erasure in time. */
    ERASURE_OVERDUE,
    /** A letter waits for legal staff. */
    OBTAIN_LEGAL_SIGN_OFF,
    /** A message came back. */
    EXAMINE_BOUNCE,
    /** SM-18: what an assessment rests on was taken back. */
    REVIEW_COMPLIANCE,
    /** INV-A-08: a State refuses to carry out a decision. */
    PURSUE_REFUSED_DECISION,
    /** SM-19: a published list no longer has a target of a proposal. */
    CONFIRM_SANCTIONS_LIFTING,
    /** a visit was denied; an incident is proposed. */
    EXAMINE_DENIED_VISIT,
    /** nothing keeps a case file open any more. */
    EXAMINE_CLOSURE
}
