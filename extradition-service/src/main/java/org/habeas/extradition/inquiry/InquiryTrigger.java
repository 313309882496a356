package org.habeas.extradition.inquiry;

/** Why an inquiry was opened. */
enum InquiryTrigger {
    MLA,
    COMPLAINT,
    OWN_MOTION
}
