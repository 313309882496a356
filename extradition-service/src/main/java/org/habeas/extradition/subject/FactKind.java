package org.habeas.extradition.subject;

/** What a docket tells of a person that proceedings across borders depend on. */
public enum FactKind {
    /** A State prosecutes the person; the word is how far it has come. */
    PROSECUTED,
    CONVICTED_IN_ABSENTIA,
    /** A sentence was pronounced; the word is how far it has been carried out. */
    SENTENCED,
    /** A proceeding belongs to a larger affair; the word is its label. */
    FRAMEWORK_CASE,
    /** A request is made at this State's initiative. */
    INSTIGATED,
    /** A mechanism found that this State persecutes the person. */
    FOUND_PERSECUTING,
    /** A mechanism found a political motive; the state is the one it blames, if it names one. */
    POLITICAL_MOTIVE_FOUND,
    /** A State in which the person asks for or has protection. */
    HOSTED,
    /** The word is the custody status, the state is where the person is held. */
    CUSTODY,
    NAMED;

    boolean tellsOfPersecution() {
        return this == PROSECUTED || this == INSTIGATED || this == FOUND_PERSECUTING;
    }

    /** Whether dockets of this service tell it; everything else comes from others. */
    boolean isOurs() {
        return this == INSTIGATED || this == HOSTED;
    }
}
