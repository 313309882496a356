package org.habeas.cases.person;

/**
 * What a body may recognise a person as ({@code DesignationValue} of {@code domain-model.md
 * B.1.2}).
 */
public enum Designation {
    POLITICAL_PRISONER(true),
    PRISONER_OF_CONSCIENCE(true),
    FORMER_POLITICAL_PRISONER(false),
    RELEASED_POLITICAL_PRISONER(false),
    POLITICAL_EXILE(false),
    VICTIM_OF_POLITICALLY_MOTIVATED_PROSECUTION(true),
    CONVICTED_ON_POLITICALLY_MOTIVATED_CHARGES(true),
    VICTIM_OF_PUNITIVE_PSYCHIATRY(true),
    HUMAN_RIGHTS_DEFENDER(false),
    POLITICAL_OPPONENT(false),
    ALLEGED_PERSECUTOR(false),
    OTHER(false);

    private final boolean presentVictim;

    Designation(boolean presentVictim) {
        this.presentVictim = presentVictim;
    }

    /** Whether it says that the person is persecuted now, so that a list of victims counts it. */
    public boolean namesPresentVictim() {
        return presentVictim;
    }

    /** Whether the body says by it that the imprisonment is over. */
    public boolean endsImprisonment() {
        return this == FORMER_POLITICAL_PRISONER || this == RELEASED_POLITICAL_PRISONER;
    }

    /** Whether the list of political prisoners has anything to say about it. */
    public boolean concernsPrisoners() {
        return presentVictim || endsImprisonment();
    }
}
