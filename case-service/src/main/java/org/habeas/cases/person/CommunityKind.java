package org.habeas.cases.person;

/**
 * What kind of community somebody is said to belong to.
 *
 * <p>Nobody knows while folding which organisation is banned, and bans come later than memberships:
 * the list of a movement that is lawful today is the wanted list of tomorrow. So the kinds that are
 * banned or punished as such are for named persons only, whatever a request says; the others are
 * told further only if a request says so ({@code domain-model.md E.3, E.4.2}).
 */
public enum CommunityKind {
    MOVEMENT(true),
    RELIGIOUS_COMMUNITY(true),
    BANNED_ORGANISATION(true),
    TRADE_UNION(false),
    PARTY(false),
    OTHER(false);

    private final boolean restricted;

    CommunityKind(boolean restricted) {
        this.restricted = restricted;
    }

    /** Whether belonging to it is never told beyond RESTRICTED. */
    boolean isRestricted() {
        return restricted;
    }
}
