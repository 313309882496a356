package org.habeas.extradition.assistance;

/** Why assistance was refused (European Convention on Mutual Assistance Art. 2; SM-12). */
enum AssistanceGround {
    POLITICAL_OFFENCE,
    DISCRIMINATORY_PURPOSE,
    POLITICAL_MOTIVE,
    HUMAN_RIGHTS,
    FLAGRANT_DENIAL_OF_JUSTICE,
    ESSENTIAL_INTERESTS,
    DUAL_CRIMINALITY,
    NE_BIS_IN_IDEM,
    LAPSE_OF_TIME,
    FORMAL_DEFECT,
    NOT_STATED
}
