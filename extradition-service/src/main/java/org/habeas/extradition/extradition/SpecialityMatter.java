package org.habeas.extradition.extradition;

/** What a State may not do with a person handed over unless the other State consents. */
enum SpecialityMatter {
    /** To try or punish them for other acts (ECE Art. 14). */
    OTHER_ACTS,
    /** To pass them on to a third State (ECE Art. 15). */
    RE_EXTRADITION
}
