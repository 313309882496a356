package org.habeas.extradition.extradition;

/** In which form a person sought for extradition is at liberty. */
enum BailForm {
    BAIL,
    PERSONAL_SURETY,
    HOUSE_ARREST,
    RECOGNISANCE,
    OTHER
}
