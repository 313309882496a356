package org.habeas.cases.person;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.elsewhere.Told;
import org.habeas.docket.Act;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a person, or is expected to: what, when, who says so, and when we
 * learned it.
 *
 * @param what the kind of the act, or the type of the event of another service
 * @param title the same in words
 * @param day by which it is ordered
 * @param facts of an event of another service
 * @param docket where to read it
 */
public record TimelineItem(
        String what,
        String title,
        FuzzyDate on,
        LocalDate day,
        @Nullable Act act,
        @Nullable JsonNode facts,
        List<Provenance> sources,
        Instant recordedAt,
        String docketKind,
        String docket,
        @Nullable UUID entry,
        @Nullable Cause cause) {

    /** In the order in which things happened. */
    static final Comparator<TimelineItem> ORDER =
            Comparator.comparing(TimelineItem::day)
                    .thenComparing(TimelineItem::recordedAt)
                    .thenComparing(TimelineItem::what)
                    .thenComparing(TimelineItem::key);

    /** Tells items of one day, instant and kind apart. */
    String key() {
        return docket + " " + entry;
    }

    /** {@code released_on_bail} and {@code released-on-bail} become {@code Released on bail}. */
    private static String title(String what) {
        String words = what.replace('_', ' ').replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Every entry of the file's dockets and every event, in the order in which things happened. */
    static List<TimelineItem> of(PersonFile file) {
        Stream<TimelineItem> ours = file.matters().flatMap(matter -> of(matter, file.lens()));
        Stream<TimelineItem> others =
                file.elsewhere().stream()
                        .filter(told -> !told.isRetraction())
                        .map(told -> of(told, file.lens()));
        return Stream.concat(ours, others).sorted(ORDER).toList();
    }

    private static Stream<TimelineItem> of(Matter<?, ?, ?> matter, Lens lens) {
        return matter.look().history().stream()
                .filter(lens::sees)
                .filter(entry -> entry.standing() != org.habeas.docket.Standing.PROPOSED)
                .filter(entry -> !isOfTheRegister(entry.act()))
                .filter(entry -> isPast(entry, lens.asOf()) || !entry.on().changesState())
                .map(entry -> of(entry, matter));
    }

    private static boolean isOfTheRegister(Act act) {
        return act instanceof PersonAct ours && ours.tellsOfTheRegister();
    }

    private static boolean isPast(Entry<?> entry, LocalDate day) {
        return !entry.effectiveDay().isAfter(day);
    }

    private static TimelineItem of(Entry<?> entry, Matter<?, ?, ?> matter) {
        return new TimelineItem(
                entry.act().kind(),
                title(entry.act().kind()),
                entry.on(),
                entry.effectiveDay(),
                entry.act(),
                null,
                entry.sources(),
                entry.recordedAt(),
                matter.look().kind(),
                matter.link(),
                entry.id(),
                entry.cause());
    }

    private static TimelineItem of(Told told, Lens lens) {
        return new TimelineItem(
                told.type(),
                title(told.type()),
                told.on() == null ? FuzzyDate.unknown() : told.on(),
                told.day(),
                null,
                shown(told, lens),
                List.of(source(told)),
                told.recordedAt(),
                told.docketKind(),
                docket(told),
                told.entry(),
                null);
    }

    /**
     * The facts without the incidents that they name: the other service does not know who may know
     * of each of them, so only partners are told.
     */
    private static JsonNode shown(Told told, Lens lens) {
        if (lens.clearance().mayRead(Visibility.PARTNER)
                || !told.facts().has("linked_incident_ids")) {
            return told.facts();
        }
        return ((ObjectNode) told.facts().deepCopy()).without("linked_incident_ids");
    }

    /** Who says so stands in the docket of the other service. */
    private static Provenance source(Told told) {
        return new Provenance(
                told.docketKind() + ": " + told.type(),
                "Habeas",
                told.entry() == null ? docket(told) : docket(told) + "/entries/" + told.entry(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static String docket(Told told) {
        return "/v1/" + told.docketKind() + "/" + told.docketId();
    }

    @Override
    public String toString() {
        return "TimelineItem[" + what + "]";
    }
}
