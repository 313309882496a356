package org.habeas.extradition.alert;

/**
 * What INTERPOL keeps; a wanted list of which no more is told is unspecified (domain-model.md A.5).
 */
enum AlertType {
    RED_NOTICE,
    BLUE_NOTICE,
    GREEN_NOTICE,
    YELLOW_NOTICE,
    BLACK_NOTICE,
    ORANGE_NOTICE,
    PURPLE_NOTICE,
    SILVER_NOTICE,
    UN_SPECIAL_NOTICE,
    DIFFUSION,
    UNSPECIFIED;

    /** The other colours locate, warn or inform, and ask nobody for an arrest. */
    boolean mayAskForArrest() {
        return this == RED_NOTICE || this == DIFFUSION || this == UNSPECIFIED;
    }
}
