package org.habeas.extradition.extradition;

/** How far a matter of speciality has come. */
enum SpecialityStep {
    CONSENT_ASKED,
    CONSENT_GIVEN,
    CONSENT_REFUSED,
    DONE_WITHOUT_CONSENT
}
