package org.habeas.platform.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.habeas.docket.Act;

/**
 * By what the change feed finds a docket, taken from what the audience sees of it.
 *
 * @param words such as {@code type:demands}, {@code status:open}, {@code campaign:<id>} and {@code
 *     state:KZ}
 * @param persons whom it is about, who may have other ids too
 */
record Tags(List<String> words, List<UUID> persons) {
    private static final String PERSON = "person:";
    private static final Pattern CAMPAIGN = Pattern.compile("campaign_ids?");
    private static final Pattern STATE = Pattern.compile("(.*_)?states?");
    private static final Pattern STATE_CODE = Pattern.compile("[A-Z]{2}");

    static <H extends Record, A extends Act, S> Tags of(
            DocketKind<H, A, S> kind,
            Look<H, A, S> look,
            Map<String, List<String>> filters,
            JsonNode head) {
        Set<String> words = new LinkedHashSet<>(List.of("type:" + kind.name()));
        filters.getOrDefault("status", List.of()).forEach(word -> words.add("status:" + word));
        filters.forEach((name, values) -> values.forEach(value -> add(words, name, value)));
        addFrom(head, "", words);
        List<UUID> persons = new ArrayList<>(kind.subjects(look.head()));
        for (String tag : kind.tags(look)) {
            if (tag.startsWith(PERSON)) {
                persons.add(UUID.fromString(tag.substring(PERSON.length())));
            } else {
                words.add(tag);
            }
        }
        return new Tags(List.copyOf(words), persons);
    }

    /** The items of a list are of its name. */
    private static void addFrom(JsonNode json, String name, Set<String> words) {
        if (json.isTextual()) {
            add(words, name, json.textValue());
        }
        if (json.isArray()) {
            json.forEach(item -> addFrom(item, name, words));
        }
        json.properties().forEach(field -> addFrom(field.getValue(), field.getKey(), words));
    }

    private static void add(Set<String> words, String name, String value) {
        if (CAMPAIGN.matcher(name).matches()) {
            words.add("campaign:" + value);
        }
        if (STATE.matcher(name).matches() && STATE_CODE.matcher(value).matches()) {
            words.add("state:" + value);
        }
    }
}
