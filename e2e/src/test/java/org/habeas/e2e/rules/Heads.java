package org.habeas.e2e.rules;

/** Heads and acts that many plots begin with. */
final class Heads {
    static final String EXTRADITION = "extradition-proceedings";
    static final String ALERT = "interpol-alerts";
    static final String ASYLUM = "asylum-applications";
    static final String CUSTODY = "custody-records";
    static final String RESTRICTION = "restrictions";
    static final String PROSECUTION = "criminal-proceedings";
    static final String DECISION = "mechanism-decisions";

    static final String OF_PERSON = "{\"person_id\":\"{person}\"}";
    static final String ASKED_BY_KZ =
            "{\"person_id\":\"{person}\",\"requesting_state\":\"KZ\",\"requested_state\":\"LT\"}";
    static final String IN_LITHUANIA =
            "{\"applicants\":[{\"person_id\":\"{person}\"}],\"host_state\":\"LT\"}";
    static final String RED_NOTICE =
            "{\"person_id\":\"{person}\",\"alert_type\":\"red_notice\",\"requesting_states\":[\"KZ\"]}";
    static final String PROSECUTED = "{\"person_id\":\"{person}\",\"prosecuting_state\":\"KZ\"}";
    static final String SUPPORT =
            "{\"title\":\"Invented campaign\",\"campaign_kind\":\"campaign\",\"stance\":\"supports_subject\","
                    + "\"owner\":{\"name\":\"Invented Foundation\"},\"subjects\":[\"{person}\"],"
                    + "\"publication_basis\":\"consent\"}";

    static final String REQUESTED = "{\"kind\":\"request_received\"}";
    static final String ARRESTED_FOR_IT = "{\"kind\":\"arrest_made\"}";
    static final String PUBLISHED = "{\"kind\":\"published\"}";
    static final String OPENED = "{\"kind\":\"opened\"}";
    static final String GRANTED =
            "{\"kind\":\"granted\",\"protection_type\":\"refugee_status\",\"finality\":\"final\","
                    + "\"grounds\":[\"political_opinion\"],\"against_states\":[\"KZ\"]}";
    static final String CHARGED =
            "{\"kind\":\"charge_brought\",\"charge\":\"libel\",\"source_term\":\"libel\",\"offence\":\"libel\"}";

    private Heads() {}

    static String lodged(String suspensive) {
        return "{\"kind\":\"lodged\",\"suspensive\":\"" + suspensive + "\"}";
    }

    static String demand(String type) {
        return "{\"type\":\"%s\",\"text\":\"As printed\",\"subjects\":[\"{person}\"]}"
                .formatted(type);
    }

    static String status(String word) {
        return "{\"status\":\"" + word + "\"}";
    }

    /** An entry that the rule has made. */
    static String effect(String act, String rule) {
        return "{\"act\":{\"kind\":\"%s\"},\"cause\":{\"rule\":\"%s\"}}".formatted(act, rule);
    }

    static String task(String code) {
        return "{\"code\":\"" + code + "\"}";
    }
}
