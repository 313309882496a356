package org.habeas.extradition.asylum;

/** Why protection was granted. */
enum ProtectionGround {
    POLITICAL_OPINION,
    RELIGION,
    RACE,
    NATIONALITY,
    SOCIAL_GROUP,
    DEATH_PENALTY,
    TORTURE,
    UNFAIR_PROCEEDINGS,
    ARMED_CONFLICT
}
