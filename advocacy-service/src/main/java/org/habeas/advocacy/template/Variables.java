package org.habeas.advocacy.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a letter may say of those it is from, to and about; nothing else can be asked for. */
public final class Variables {
    static final List<String> KNOWN =
            List.of(
                    "recipient.institution",
                    "recipient.office",
                    "recipient.holder",
                    "recipient.salutation",
                    "recipient.postal_address",
                    "campaign.title",
                    "campaign.group_subject",
                    "appeal.title",
                    "sender.name",
                    "sender.country",
                    "letter.date");

    private final Map<String, Map<String, String>> values = new LinkedHashMap<>();

    /** Gives a value to one of the known names; one that is not there stays without value. */
    public Variables with(String name, @Nullable String value) {
        if (!KNOWN.contains(name)) {
            throw new IllegalArgumentException("not a variable of letters: " + name);
        }
        if (value != null && !value.isBlank()) {
            int dot = name.indexOf('.');
            values.computeIfAbsent(name.substring(0, dot), _ -> new LinkedHashMap<>())
                    .put(name.substring(dot + 1), value);
        }
        return this;
    }

    Map<String, Map<String, String>> values() {
        for (String name : KNOWN) {
            values.computeIfAbsent(
                    name.substring(0, name.indexOf('.')), _ -> new LinkedHashMap<>());
        }
        return values;
    }

    @Override
    public String toString() {
        return "Variables[]";
    }
}
