package org.habeas.e2e.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.habeas.e2e.system.Door;

/** What a client has of the register: the bytes of each record, and why others are gone. */
public final class Copy {
    private static final String DRAIN = "/v1/changes?limit=1000";

    private final Map<String, String> records = new TreeMap<>();
    private final Map<String, String> gone = new TreeMap<>();
    private int changes;

    /** Everything that there is now. */
    public static Copy drained(Door door) {
        Copy copy = new Copy();
        FeedPage page = FeedPage.read(door.get(DRAIN).with(200).text());
        while (!page.isLast()) {
            page.items().forEach(copy::take);
            page = FeedPage.read(door.get(page.link()).with(200).text());
        }
        page.items().forEach(copy::take);
        if (!page.isWhole()) {
            throw new AssertionError("a service could not be asked");
        }
        return copy;
    }

    synchronized void take(FeedItem item) {
        changes++;
        if (item.record() != null) {
            records.put(item.key(), item.record());
            gone.remove(item.key());
        } else {
            records.remove(item.key());
            gone.put(item.key(), String.valueOf(item.reason()));
        }
    }

    /** How many changes have been heard of. */
    public synchronized int changes() {
        return changes;
    }

    public synchronized int size() {
        return records.size();
    }

    /**
     * Why a record is gone, or that it is there.
     *
     * @param key such as {@code persons/<id>}
     */
    public synchronized String fate(String key) {
        return records.containsKey(key) ? "there" : gone.getOrDefault(key, "never heard of");
    }

    /** Which records differ, in a byte or altogether. */
    public List<String> differences(Copy other) {
        Map<String, String> theirs = other.records();
        Map<String, String> ours = records();
        TreeSet<String> keys = new TreeSet<>(ours.keySet());
        keys.addAll(theirs.keySet());
        List<String> differences = new ArrayList<>();
        for (String key : keys) {
            String mine = ours.get(key);
            if (mine == null || !mine.equals(theirs.get(key))) {
                differences.add(
                        key + (mine == null ? " missed" : theirs.containsKey(key) ? "" : " kept"));
            }
        }
        return differences;
    }

    private synchronized Map<String, String> records() {
        return Map.copyOf(records);
    }
}
