package org.habeas.platform.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * One docket kind of a service: what it is called, what may be entered, how it is shown, and what
 * it tells the other services. A singleton bean in the package of its feature.
 *
 * @param <H> the head: the facts a docket is opened with, which never change
 * @param <A> the sealed interface of its acts
 * @param <S> the state that its entries fold to
 */
public interface DocketKind<H extends Record, A extends Act, S> {

    /** The plural kebab-case noun of the path, such as {@code interpol-alerts}. */
    String name();

    Class<H> headType();

    Class<A> actType();

    DocketRules<A, S> rules(H head);

    /**
     * The head as readers of this class may know it. What they see is folded from this head, so
     * that nothing computed tells of whom it leaves out.
     */
    default H known(H head, Visibility clearance) {
        return head;
    }

    /**
     * The entries in the classes in which they may be shown today: what is found out later can make
     * one stricter, never laxer, and holds for every past day too.
     */
    default List<Entry<A>> guarded(List<Entry<A>> entries) {
        return entries;
    }

    /** The persons it is about. */
    List<UUID> subjects(H head);

    /** The same with those for whom lists are never searched, such as children. */
    default List<UUID> persons(H head) {
        return subjects(head);
    }

    /** The one word of the state by which lists are filtered, in lower snake case. */
    String status(S state);

    /** Every word that {@link #status} can be. */
    List<String> statuses();

    /** What the reader of this look gets. */
    default Object view(Look<H, A, S> look) {
        return DocketView.of(this, look);
    }

    /** What a list shows of it; the whole view unless the kind has a shorter card. */
    default Object card(Look<H, A, S> look) {
        return view(look);
    }

    /** What lists may be filtered by, beside {@code person_id} and {@code status}. */
    default Map<String, List<String>> filters(Look<H, A, S> look) {
        return Map.of();
    }

    /** The names of the filters that lists of this kind know. */
    default List<String> filterNames() {
        return List.of();
    }

    /** These dockets are about to be shown; what each of them needs can be read at once. */
    default void prepare(List<UUID> ids) {}

    /** Where lists of another day, or with filters, are looked up; null if by states only. */
    default @Nullable DayIndex days() {
        return null;
    }

    /**
     * The difference of two folds as events for the other services; never more than PARTNER may
     * know.
     */
    default List<DomainEvent> events(Change<H, A, S> change) {
        return List.of();
    }

    /** Reactions inside this service, in the same transaction, with full sight. */
    default void changed(Change<H, A, S> change) {}

    /**
     * It is there, without any entry yet; what shows it can be written, in the same transaction.
     */
    default void opened(UUID id, H head) {}

    /** What follows for a head from the dockets there are, such as its number in a series. */
    default H complete(H head) {
        return head;
    }

    /** Refuses a head that cannot be. */
    default void admit(H head) {}

    /** Refuses an act that is malformed; one that is merely out of order is a finding instead. */
    default void admit(H head, A act, FuzzyDate on) {}

    /**
     * Refuses what depends on the docket at hand or on who records it.
     *
     * @param by the name in the token, or of the rule
     */
    default void admit(UUID docketId, H head, A act, String by) {}

    /**
     * The other dockets that a head names, each by the JSON Pointer within the head. None may be
     * more hidden than the docket that names it.
     */
    default Map<String, UUID> references(H head) {
        return Map.of();
    }

    /** The other dockets that an act names, each by the JSON Pointer within the act. */
    default Map<String, UUID> references(A act) {
        return Map.of();
    }

    /** The class of what comes without one. Unknown means the stricter. */
    default Visibility floor(H head) {
        return Visibility.RESTRICTED;
    }

    /** The class of an act that comes without one. */
    default Visibility floor(H head, A act) {
        return floor(head);
    }

    /** The least class of a docket with this head, whatever the request says. */
    default Visibility atLeast(H head) {
        return Visibility.PUBLIC;
    }

    /**
     * The least class of an entry, whatever the request says: what would harm somebody is not told
     * by mistake.
     */
    default Visibility atLeast(H head, A act) {
        return Visibility.PUBLIC;
    }

    /** The same where it follows from who says so. */
    default Visibility atLeast(A act, List<Provenance> sources) {
        return Visibility.PUBLIC;
    }

    /** The same where it follows from what the docket says already. */
    default Visibility atLeast(List<Entry<A>> before, A act) {
        return Visibility.PUBLIC;
    }

    /** Refuses that an act is taken back which has done what cannot be undone. */
    default void admitRetraction(A act) {}

    /**
     * Whether these dockets stay when a person whom they name is erased, because they tell of the
     * erasure itself.
     */
    default boolean outlivesErasure() {
        return false;
    }

    /**
     * Whether this reader may know of it yet. A docket may be meant for everybody and wait for what
     * makes it known, such as the announcement of a plan; until then there is none.
     */
    default boolean isShown(Look<H, A, S> look) {
        return true;
    }

    /**
     * Under which other docket this reader finds what is shown here and not listed, such as a
     * person who was merged into another one.
     */
    default Optional<UUID> movedTo(Look<H, A, S> look) {
        return Optional.empty();
    }

    /**
     * By what the change feed finds it, beside its persons, its state and the campaigns and States
     * that its head or its filters name: words such as {@code campaign:<id>}.
     */
    default List<String> tags(Look<H, A, S> look) {
        return List.of();
    }

    /** Whether lists, counts and searches before this reader have it. */
    default boolean isListed(Look<H, A, S> look) {
        return true;
    }
}
