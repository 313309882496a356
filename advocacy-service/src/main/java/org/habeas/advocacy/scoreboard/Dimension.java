package org.habeas.advocacy.scoreboard;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.habeas.platform.problem.Refusal;

/** By what demands are counted: an expression over a demand, its addressee and that office. */
enum Dimension {
    TYPE("s.type", "cast(null as text)"),
    CAMPAIGN("cast(s.campaign_id as text)", "c.head ->> 'title'"),
    YEAR("cast(s.opened_year as text)", "cast(null as text)"),
    ADDRESSEE(
            "coalesce(cast(a.recipient_id as text), a.name)",
            "coalesce(concat_ws(', ', r.head ->> 'office_title', r.head ->> 'institution'), a.name)"),
    GROUP("r.head ->> 'group'", "cast(null as text)"),
    STATE("r.head ->> 'of_state'", "cast(null as text)");

    private final String value;
    private final String label;

    Dimension(String value, String label) {
        this.value = value;
        this.label = label;
    }

    String value() {
        return value;
    }

    String label() {
        return label;
    }

    /** Whether a demand can be in several groups. */
    boolean isOfAddressees() {
        return this == ADDRESSEE || this == GROUP || this == STATE;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Dimension of(String word) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.malformed("invalid-parameter", "by is one of: " + words()));
    }

    private static String words() {
        return Arrays.stream(values()).map(Dimension::word).collect(Collectors.joining(", "));
    }
}
