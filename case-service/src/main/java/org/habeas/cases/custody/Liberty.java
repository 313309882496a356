package org.habeas.cases.custody;

/**
 * How free a person is.
 *
 * @param residualRestrictions whether restrictions remain although the custody has ended
 */
public record Liberty(LibertyProfile profile, boolean residualRestrictions) {

    /**
     * A pure function of what the same reader sees of the custody record and of the restrictions.
     *
     * @param restricted whether at least one restriction is active
     */
    public static Liberty of(CustodyState custody, boolean restricted) {
        CustodyStatus status = custody.status();
        return new Liberty(
                profile(custody, restricted), restricted && !status.isHeld() && !status.isDead());
    }

    private static LibertyProfile profile(CustodyState custody, boolean restricted) {
        return switch (custody.status()) {
            case DECEASED, DECEASED_IN_CUSTODY -> LibertyProfile.DECEASED;
            case ABDUCTED -> LibertyProfile.DISAPPEARED;
            case POLICE_CUSTODY,
                    REMAND,
                    IMPRISONED,
                    COMPULSORY_PSYCHIATRIC,
                    EXTRADITION_DETENTION,
                    IMMIGRATION_DETENTION ->
                    LibertyProfile.DETAINED;
            case HOUSE_ARREST -> LibertyProfile.CONFINED_AT_HOME;
            case BAIL, PAROLE, RESTRICTED_LIBERTY -> LibertyProfile.CONDITIONALLY_FREE;
            case AT_LIBERTY, UNKNOWN, WANTED -> atLarge(custody, restricted);
            case ESCAPED -> LibertyProfile.UNKNOWN;
        };
    }

    private static LibertyProfile atLarge(CustodyState custody, boolean restricted) {
        boolean free = custody.status() == CustodyStatus.AT_LIBERTY;
        if (custody.protectedFromReturn()) {
            return LibertyProfile.ABROAD_PROTECTED;
        }
        if (free && restricted) {
            return LibertyProfile.RELEASED_RESTRICTED;
        }
        if (custody.abroad() != null) {
            return LibertyProfile.ABROAD_UNPROTECTED;
        }
        return free ? LibertyProfile.FREE : LibertyProfile.UNKNOWN;
    }
}
