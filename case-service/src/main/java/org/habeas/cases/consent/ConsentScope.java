package org.habeas.cases.consent;

/** What a consent allows, each for itself ({@code domain-model.md E.2}). */
public enum ConsentScope {
    DOCUMENT_INTERNALLY,
    SHARE_WITH_PARTNERS,
    PUBLISH_NAME,
    PUBLISH_STORY,
    PUBLISH_PHOTO,
    PUBLISH_HEALTH_FLAG,
    CAMPAIGN,
    SUBMIT_TO_UN,
    SUBMIT_TO_CCF,
    CONFIRM_STATUS_TO_INTERPOL;

    /** What nobody can allow about a child. */
    boolean isForAdultsOnly() {
        return switch (this) {
            case SHARE_WITH_PARTNERS,
                    PUBLISH_NAME,
                    PUBLISH_STORY,
                    PUBLISH_PHOTO,
                    PUBLISH_HEALTH_FLAG ->
                    true;
            case DOCUMENT_INTERNALLY,
                    CAMPAIGN,
                    SUBMIT_TO_UN,
                    SUBMIT_TO_CCF,
                    CONFIRM_STATUS_TO_INTERPOL ->
                    false;
        };
    }

    /**
     * Whether partners may learn that it has ended, because they hold what rested on it. That a
     * consent about health or about INTERPOL was ever asked for tells too much.
     */
    boolean isToldToPartners() {
        return switch (this) {
            case SHARE_WITH_PARTNERS, PUBLISH_NAME, PUBLISH_STORY, PUBLISH_PHOTO, CAMPAIGN -> true;
            case DOCUMENT_INTERNALLY,
                    PUBLISH_HEALTH_FLAG,
                    SUBMIT_TO_UN,
                    SUBMIT_TO_CCF,
                    CONFIRM_STATUS_TO_INTERPOL ->
                    false;
        };
    }
}
