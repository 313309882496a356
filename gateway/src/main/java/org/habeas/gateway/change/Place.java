package org.habeas.gateway.change;

import java.util.List;
import java.util.Locale;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * How far a reader has come in the changes of one service. Places of a service grow in the order of
 * its commits.
 *
 * @param after everything up to here has been told
 * @param floor what was gone up to here the reader never had, or has been told already
 * @param isFresh whether this is a first drain, so that tombstones up to {@code floor} say nothing
 * @param behind whether there was more when we looked last
 * @param was the clearance of before, as long as the reader may hold something that was read with it
 * @param wasUntil how far the reader had come with it
 */
record Place(
        long after,
        long floor,
        boolean isFresh,
        boolean behind,
        @Nullable Visibility was,
        long wasUntil) {
    /** Before the first answer of the service; where it stands is not known yet. */
    static final Place START = new Place(0, -1, true, true, null, 0);

    /** Nothing of before is wanted. */
    static Place at(long head) {
        return new Place(head, head, false, false, null, 0);
    }

    /** A first drain begins where the service stands when it is first asked. */
    Place from(long head) {
        return floor < 0 ? new Place(after, head, isFresh, behind, was, wasUntil) : this;
    }

    /** The reader has been told everything up to there, and there is more. */
    Place partly(long last) {
        boolean over = last > wasUntil;
        return new Place(last, floor, isFresh, true, over ? null : was, over ? 0 : wasUntil);
    }

    /** The reader has been told everything that there was. */
    Place fully(long head) {
        return new Place(head, Math.max(floor, head), false, false, null, 0);
    }

    Place waiting() {
        return new Place(after, floor, isFresh, true, was, wasUntil);
    }

    /**
     * The reader's clearance has changed, so that everything is told anew: what may be seen now is
     * written over what was seen before, and what was seen and may not be seen now is taken back.
     */
    Place anew(Visibility before) {
        if (floor < 0) {
            return this; // nothing has been told yet
        }
        boolean older = was != null;
        return new Place(
                0,
                Math.max(after, floor),
                false,
                true,
                older ? was : before,
                older ? wasUntil : after);
    }

    /**
     * Whether the reader holds things of two clearances of before at once, of which the one does not
     * cover the other, because the clearance has changed again and again. What would have to be
     * taken back could then not be told without telling of things that they never had.
     */
    boolean isTangled(Visibility before) {
        return was != null && after > 0 && before.compareTo(was) > 0;
    }

    /**
     * Whether the service has forgotten tombstones that this reader would need, or knows less than
     * the reader because it was put back to an older state. What is taken back is told in the order
     * in which the other audience learned of it, which may go past our head.
     */
    boolean isLost(long head, long oldest) {
        boolean ahead = was == null && (isFresh ? floor : after) > head;
        return floor >= 0 && (Math.max(after, floor) < oldest || ahead);
    }

    /** What the service is asked. */
    String query(ChangeFilter filter, Visibility clearance, int limit) {
        StringBuilder query =
                new StringBuilder("/internal/changes?after=").append(after).append("&limit=");
        query.append(limit);
        if (isFresh) {
            query.append("&fresh_until=").append(floor < 0 ? Long.MAX_VALUE : floor);
        }
        if (was != null && was.compareTo(clearance) > 0) {
            query.append("&was=").append(was.name().toLowerCase(Locale.ROOT));
            query.append("&was_until=").append(wasUntil);
        }
        tags(filter).forEach(group -> query.append("&tag=").append(String.join(",", group)));
        return query.toString();
    }

    private static List<List<String>> tags(ChangeFilter filter) {
        return List.of(
                        tag("type:", filter.types()),
                        tag("person:", one(filter.personId())),
                        tag("campaign:", one(filter.campaignId())),
                        tag("state:", filter.states()),
                        tag("status:", filter.statuses()))
                .stream()
                .filter(group -> !group.isEmpty())
                .toList();
    }

    private static List<String> one(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }

    private static List<String> tag(String kind, List<String> words) {
        return words.stream().map(word -> kind + word).toList();
    }
}
