package org.habeas.gateway.change;

import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.habeas.platform.http.Query;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What is asked of the feed. */
final class ChangeQuery {
    static final List<String> FILTERS =
            List.of("type", "person_id", "campaign_id", "state", "status");
    private static final List<String> OF_A_STREAM =
            List.of("type", "person_id", "campaign_id", "state", "status", "token", "position");
    private static final List<String> OF_A_PAGE =
            List.of(
                    "type",
                    "person_id",
                    "campaign_id",
                    "state",
                    "status",
                    "token",
                    "position",
                    "limit");
    private static final int USUAL = 200;
    private static final int MOST_VALUES = 20;
    private static final Pattern TYPE = Pattern.compile("[a-z][a-z-]{0,39}");
    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");
    private static final Pattern STATUS = Pattern.compile("[a-z][a-z0-9_-]{0,39}");

    private final Query query;

    private ChangeQuery(Query query) {
        this.query = query;
    }

    /** What is asked of a page; refuses what is not known there. */
    static ChangeQuery ofPage(UriInfo uri) {
        return new ChangeQuery(new Query(uri, OF_A_PAGE));
    }

    /** What is asked of a stream, which has no pages. */
    static ChangeQuery ofStream(UriInfo uri) {
        return new ChangeQuery(new Query(uri, OF_A_STREAM));
    }

    /** The token of a link; generated clients send it as {@code position}, as it is described. */
    @Nullable String token() {
        String token = query.text("token");
        return token == null ? query.text("position") : token;
    }

    /** Whether the filter is given, too; else it is that of the token. */
    boolean hasFilter() {
        return !query.filters(FILTERS).isEmpty();
    }

    ChangeFilter filter() {
        return new ChangeFilter(
                words("type", TYPE, "type is a list such as persons,custody-records."),
                id("person_id"),
                id("campaign_id"),
                words("state", STATE, "state is a list of ISO 3166-1 codes such as KZ,FR."),
                words("status", STATUS, "status is a list of status words such as in_force."));
    }

    int limit() {
        String value = query.text("limit");
        if (value == null) {
            return USUAL;
        }
        if (value.matches("[0-9]{1,4}")) {
            int limit = Integer.parseInt(value);
            if (limit >= 1 && limit <= ChangeFeed.MOST) {
                return limit;
            }
        }
        throw invalid("limit is a number from 1 to 1000.");
    }

    private @Nullable UUID id(String name) {
        String value = query.text(name);
        try {
            return value == null ? null : exact(UUID.fromString(value), value);
        } catch (IllegalArgumentException e) {
            throw invalid(name + " is an id.");
        }
    }

    private static UUID exact(UUID id, String value) {
        if (!id.toString().equalsIgnoreCase(value)) {
            throw new IllegalArgumentException();
        }
        return id;
    }

    private List<String> words(String name, Pattern form, String hint) {
        String value = query.text(name);
        if (value == null) {
            return List.of();
        }
        List<String> words = Arrays.asList(value.split(",", -1));
        if (words.size() > MOST_VALUES
                || !words.stream().allMatch(w -> form.matcher(w).matches())) {
            throw invalid(hint);
        }
        return words;
    }

    private static Refusal invalid(String words) {
        return Refusal.malformed("invalid-parameter", words);
    }
}
