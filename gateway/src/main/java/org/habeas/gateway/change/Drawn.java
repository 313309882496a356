package org.habeas.gateway.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.habeas.gateway.change.ServicePage.Placed;

/**
 * What was drawn from the services for one page, joined in the order in which they were asked.
 *
 * @param items no more than were asked for
 * @param heads where each service that answered stands, for who waits for the next change
 */
record Drawn(FeedState state, List<Taken> items, List<String> missing, Map<String, Long> heads) {
    /** A change, and the place of its reader behind it. */
    record Taken(String service, FeedItem item, Place place) {}

    /** Joins the answers; fails where the reader has to start anew. */
    static Drawn of(
            FeedState asked, Map<String, ServicePage> answers, List<String> missing, int limit) {
        List<Taken> taken = new ArrayList<>();
        SortedMap<String, Place> places = new TreeMap<>(asked.places());
        Map<String, Long> heads = new TreeMap<>();
        for (Map.Entry<String, ServicePage> answer : answers.entrySet()) {
            String service = answer.getKey();
            ServicePage page = answer.getValue();
            Place place = asked.places().getOrDefault(service, Place.START).from(page.head());
            if (place.isLost(page.head(), page.oldest())) {
                throw new FeedTokenExpired(asked.filter());
            }
            List<Taken> fitting = taken(service, page, place, limit - taken.size());
            boolean all = fitting.size() == page.items().size();
            Place behind = fitting.isEmpty() ? place.waiting() : fitting.getLast().place();
            places.put(service, all ? end(page, place) : behind);
            heads.put(service, page.head());
            taken.addAll(fitting);
        }
        return new Drawn(asked.with(turn(asked, answers), places), taken, missing, heads);
    }

    private static int turn(FeedState asked, Map<String, ServicePage> answers) {
        return answers.keySet().stream()
                .map(asked::turnAfter)
                .min(Comparator.naturalOrder())
                .orElse(asked.turn());
    }

    private static List<Taken> taken(String service, ServicePage page, Place place, int room) {
        List<Placed> items = page.items();
        List<Taken> taken = new ArrayList<>();
        for (int i = 0; i < items.size() && i < room; i++) {
            Placed placed = items.get(i);
            boolean last = i == items.size() - 1;
            Place behind = last ? end(page, place) : place.partly(placed.position());
            taken.add(new Taken(service, placed.item(), behind));
        }
        return taken;
    }

    private static Place end(ServicePage page, Place place) {
        return page.more() ? place.partly(page.last()) : place.fully(page.head());
    }

    /** What the reader has behind the item of that index. */
    FeedState after(FeedState asked, int index) {
        SortedMap<String, Place> places = new TreeMap<>(asked.places());
        places.replaceAll((name, place) -> heads.containsKey(name) ? place.waiting() : place);
        for (Taken told : items.subList(0, index + 1)) {
            places.put(told.service(), told.place());
        }
        return state.with(state.turn(), places);
    }

    /**
     * Whether there is more to be had now. A reader is told to come later only by a page for which
     * all were asked: so that they know that they have everything there was.
     */
    boolean hasMore() {
        return state.behind().stream().anyMatch(name -> !missing.contains(name))
                || state.places().keySet().stream()
                        .anyMatch(name -> !heads.containsKey(name) && !missing.contains(name));
    }
}
