package org.habeas.gateway.standin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/** The changes of one service as its {@code /internal/changes} tells them, kept in memory. */
public final class ChangeLog {
    private final Map<String, Row> rows = new TreeMap<>();
    private final long[] heads = new long[Visibility.values().length];
    private long next = 1000;
    private final long[] oldest = new long[Visibility.values().length];

    /** What one audience is told of one docket. */
    private static final class Row {
        private final String type;
        private final String id;
        private final Visibility clearance;
        private final Set<String> ever = new TreeSet<>();
        private Set<String> tags = Set.of();
        private long position;
        private long since;
        private @Nullable String record;
        private @Nullable String reason;
        private @Nullable String mergedInto;

        private Row(String type, String id, Visibility clearance) {
            this.type = type;
            this.id = id;
            this.clearance = clearance;
        }

        private boolean fits(List<List<String>> groups) {
            return record != null && fit(tags, groups);
        }

        private static boolean fit(Set<String> tags, List<List<String>> groups) {
            return groups.stream().allMatch(group -> group.stream().anyMatch(tags::contains));
        }
    }

    /** A change as it is told at a place. */
    private record Told(long place, Row row, boolean upsert, String reason) {}

    /** Writes a docket: what each audience is shown from now on; who is left out sees nothing. */
    public synchronized void write(
            String type, String id, Map<Visibility, String> shown, Set<String> tags) {
        for (Visibility clearance : Visibility.values()) {
            tell(type, id, clearance, shown.get(clearance), tags, "redacted", null);
        }
    }

    /** Takes a docket away. */
    public synchronized void remove(
            String type, String id, String reason, @Nullable String mergedInto) {
        for (Visibility clearance : Visibility.values()) {
            tell(type, id, clearance, null, Set.of(), reason, mergedInto);
        }
    }

    private void tell(
            String type,
            String id,
            Visibility clearance,
            @Nullable String record,
            Set<String> tags,
            String reason,
            @Nullable String mergedInto) {
        Row row = rows.get(id + clearance);
        if (row == null && record == null) {
            return;
        }
        if (row == null) {
            row = new Row(type, id, clearance);
            rows.put(id + clearance, row);
        } else if (record == null ? row.record == null : record.equals(row.record) && row.tags.equals(all(type, tags))) {
            return;
        }
        row.record = record;
        row.tags = record == null ? Set.of() : all(type, tags);
        row.ever.addAll(row.tags);
        row.reason = record == null ? reason : null;
        row.mergedInto = mergedInto;
        next += 1 + next % 7;
        row.position = next;
        row.since = row.since == 0 ? next : row.since;
        heads[clearance.ordinal()] = next;
    }

    private static Set<String> all(String type, Set<String> tags) {
        Set<String> all = new TreeSet<>(tags);
        all.add("type:" + type);
        return all;
    }

    /** Forgets the tombstones that there are. */
    public synchronized void purge() {
        System.arraycopy(heads, 0, oldest, 0, heads.length);
        rows.values().removeIf(row -> row.record == null);
        rows.values().forEach(row -> {
            row.ever.clear();
            row.ever.addAll(row.tags);
        });
    }

    /** Is put back to an older state, as from a backup: it knows nothing. */
    public synchronized void reset() {
        rows.clear();
        next = 500;
        Arrays.fill(heads, 0);
        Arrays.fill(oldest, 0);
    }

    /** What a fresh reader of that audience would have: id to record. */
    public synchronized Map<String, String> shown(
            Visibility clearance, List<List<String>> groups) {
        Map<String, String> shown = new HashMap<>();
        for (Row row : rows.values()) {
            String record = row.record;
            if (row.clearance == clearance && record != null && row.fits(groups)) {
                shown.put(row.id, record);
            }
        }
        return shown;
    }

    /** The answer to a query of the gateway. */
    public synchronized String answer(String query, Visibility clearance) {
        Asked asked = Asked.of(query);
        long head = heads[clearance.ordinal()];
        List<Told> found = new ArrayList<>(told(asked, clearance));
        found.addAll(revoked(asked, clearance));
        found.sort(Comparator.comparingLong(Told::place));
        boolean more = found.size() > asked.limit();
        List<Told> page = more ? found.subList(0, asked.limit()) : found;
        long last = more ? page.getLast().place() : Math.max(asked.after(), head);
        return "{\"head\":%d,\"oldest\":%d,\"items\":[%s],\"last\":%d,\"more\":%b}"
                .formatted(
                        head,
                        oldest[clearance.ordinal()],
                        String.join(",", page.stream().map(ChangeLog::json).toList()),
                        last,
                        more);
    }

    private List<Told> told(Asked asked, Visibility clearance) {
        return rows.values().stream()
                .filter(row -> row.clearance == clearance && row.position > asked.after())
                .filter(row -> Row.fit(row.ever, asked.groups()))
                .filter(row -> row.position > asked.freshUntil() || row.fits(asked.groups()))
                .map(row ->
                        new Told(
                                row.position,
                                row,
                                row.fits(asked.groups()),
                                row.record != null ? "filtered_out" : String.valueOf(row.reason)))
                .toList();
    }

    private List<Told> revoked(Asked asked, Visibility clearance) {
        return rows.values().stream()
                .filter(row -> row.clearance == asked.was())
                .filter(row -> row.since > asked.after() && row.since <= asked.wasUntil())
                .filter(row -> row.record != null || row.position > asked.wasUntil())
                .filter(row -> Row.fit(row.ever, asked.groups()))
                .filter(row -> {
                    Row now = rows.get(row.id + clearance);
                    return now == null || !now.fits(asked.groups());
                })
                .map(row -> new Told(row.since, row, false, "access_revoked"))
                .toList();
    }

    private static String json(Told told) {
        String head =
                "{\"position\":%d,\"op\":\"%s\",\"type\":\"%s\",\"id\":\"%s\""
                        .formatted(
                                told.place(),
                                told.upsert() ? "upsert" : "tombstone",
                                told.row().type,
                                told.row().id);
        if (told.upsert()) {
            return head + ",\"etag\":\"e%d\",\"record\":%s}".formatted(told.row().position, told.row().record);
        }
        String merged = told.row().mergedInto;
        return head
                + ",\"reason\":\"" + told.reason() + "\""
                + (merged == null || !told.reason().equals("merged_into") ? "" : ",\"merged_into\":\"" + merged + "\"")
                + "}";
    }

    private record Asked(
            long after,
            int limit,
            List<List<String>> groups,
            long freshUntil,
            @Nullable Visibility was,
            long wasUntil) {
        private static Asked of(String query) {
            Map<String, String> words = new HashMap<>();
            List<List<String>> groups = new ArrayList<>();
            for (String pair : query.split("&", -1)) {
                String[] parts = pair.split("=", 2);
                if (parts[0].equals("tag")) {
                    groups.add(List.of(parts[1].split(",", -1)));
                } else {
                    words.put(parts[0], parts[1]);
                }
            }
            String was = words.get("was");
            return new Asked(
                    Long.parseLong(words.getOrDefault("after", "0")),
                    Integer.parseInt(words.getOrDefault("limit", "100")),
                    groups,
                    Long.parseLong(words.getOrDefault("fresh_until", "0")),
                    was == null ? null : Visibility.valueOf(was.toUpperCase(Locale.ROOT)),
                    Long.parseLong(words.getOrDefault("was_until", "0")));
        }
    }
}
