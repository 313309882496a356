package org.habeas.advocacy.demand;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.json.Json;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Reading;
import org.habeas.platform.register.Register;
import org.jspecify.annotations.Nullable;

/** Demands as the other features of this service use them. */
@ApplicationScoped
public class Demands {
    private static final int MOST = 200;

    private final Register register;
    private final Reading reading;
    private final DemandDockets kind;
    private final Belonging belonging;
    private final ObjectMapper mapper;

    Demands(
            Register register,
            Reading reading,
            DemandDockets kind,
            Belonging belonging,
            ObjectMapper mapper) {
        this.register = register;
        this.reading = reading;
        this.kind = kind;
        this.belonging = belonging;
        this.mapper = mapper;
    }

    /**
     * How a demand stands.
     *
     * @param by the entry that made it stand so
     */
    public record Standing(
            UUID id,
            String status,
            @Nullable UUID by,
            FuzzyDate on,
            LocalDate day,
            Visibility visibility) {

        static Standing of(Look<DemandHead, DemandAct, DemandState> look) {
            Optional<Entry<DemandAct>> newest =
                    look.folded().applied().stream()
                            .filter(entry ->
                                    look.state().turns().stream()
                                            .anyMatch(turn -> turn.entryId().equals(entry.id())))
                            .reduce((_, last) -> last);
            return new Standing(
                    look.id(),
                    Words.of(look.state().stage()),
                    newest.map(Entry::id).orElse(null),
                    newest.map(Entry::on).orElse(FuzzyDate.unknown()),
                    newest.map(Entry::effectiveDay).orElse(LocalDate.MIN),
                    look.visibility().and(newest.map(Entry::visibility).orElse(look.visibility())));
        }
    }

    /**
     * A demand, as far as who answers it must know.
     *
     * @param isLive whether anything is recorded on it that has not been taken back
     */
    public record Known(UUID id, DemandHead head, Visibility visibility, boolean isLive) {}

    /**
     * The demands about a person. Until this transaction ends, nobody else changes them or makes a
     * new one about that person.
     */
    @Transactional
    public List<Known> heldAbout(UUID person) {
        register.hold(List.of(person));
        return register.about(kind, person, register.today(Visibility.RESTRICTED)).stream()
                .map(Demands::known)
                .toList();
    }

    /** The demands about one matter of this service, such as a decision or a proposal. */
    @Transactional
    public List<Known> about(UUID matter) {
        return register
                .several(kind, belonging.about(matter), register.today(Visibility.RESTRICTED))
                .stream()
                .map(Demands::known)
                .toList();
    }

    /** One demand. */
    @Transactional
    public Known one(UUID id) {
        return known(look(id));
    }

    /** A demand and the courses of all its parts, for every audience. */
    public record Coursed(DemandHead head, List<DemandCourse> courses) {}

    /** Where the parts of a demand stood on every day. */
    @Transactional
    public Coursed coursesOf(UUID id) {
        Look<DemandHead, DemandAct, DemandState> look = look(id);
        return new Coursed(
                look.head(),
                new DemandCourses(look.head(), look.visibility(), look.history()).all());
    }

    /**
     * Records on a demand those of the grounds that change something.
     *
     * @return what was recorded now
     */
    @Transactional
    public List<Ground> answer(UUID id, List<Ground> grounds) {
        Look<DemandHead, DemandAct, DemandState> look = look(id);
        List<Ground> recorded = new ArrayList<>();
        for (Ground ground : new Answering(look.head(), look.history()).missing(grounds)) {
            boolean isNew =
                    register.effect(
                            kind,
                            id,
                            ground.act(),
                            ground.on(),
                            ground.visibility(),
                            ground.cause(),
                            List.of(ground.source()));
            if (isNew) {
                recorded.add(ground);
            }
        }
        return recorded;
    }

    /** Takes back what answered by an event that bears on the demand no longer. */
    @Transactional
    public void unanswer(UUID id, Predicate<UUID> isGone) {
        for (Entry<DemandAct> entry : look(id).history()) {
            Cause cause = entry.cause();
            if (entry.retractedAt() == null
                    && cause != null
                    && cause.eventId() != null
                    && isGone.test(cause.eventId())) {
                register.withdrawEffect(kind, id, entry);
            }
        }
    }

    /** Opens a demand that follows from a rule. */
    @Transactional
    public void open(
            UUID id,
            DemandHead head,
            Visibility visibility,
            FuzzyDate on,
            Cause cause,
            Provenance source) {
        begin(id, head, new DemandAct.Opened(), on, visibility, cause, source);
    }

    /**
     * Proposes a demand in the place of one that has lost its object. It is a draft until a person
     * opens it.
     *
     * @return whether it was proposed now
     */
    @Transactional
    public boolean propose(
            UUID id,
            DemandHead head,
            Visibility visibility,
            FuzzyDate on,
            Cause cause,
            Provenance source) {
        return begin(id, head, new DemandAct.Proposed(), on, visibility, cause, source);
    }

    /** Once: what a person took back afterwards no rule repeats. */
    private boolean begin(
            UUID id,
            DemandHead head,
            DemandAct act,
            FuzzyDate on,
            Visibility visibility,
            Cause cause,
            Provenance source) {
        register.openAsEffect(kind, id, head, visibility, cause);
        return !isRecorded(id, cause)
                && register.effect(kind, id, act, on, visibility, cause, List.of(source));
    }

    private boolean isRecorded(UUID id, Cause cause) {
        return look(id).history().stream()
                .map(Entry::cause)
                .flatMap(Stream::ofNullable)
                .anyMatch(known -> Objects.equals(known.eventId(), cause.eventId()));
    }

    /** Adds a restriction to those that a demand wants lifted. */
    @Transactional
    public void found(
            UUID id,
            UUID person,
            ListedRestriction restriction,
            FuzzyDate on,
            Visibility visibility,
            Cause cause,
            Provenance source) {
        boolean isListed = look(id).state().restrictions().stream().anyMatch(restriction::isSame);
        if (!isListed && !isRecorded(id, cause)) {
            register.effect(
                    kind,
                    id,
                    new DemandAct.RestrictionFound(person, restriction),
                    on,
                    visibility,
                    cause,
                    List.of(source));
        }
    }

    /** The events that have answered a demand and still count. */
    @Transactional
    public Set<UUID> answeredBy(UUID id) {
        return look(id).history().stream()
                .filter(entry -> entry.retractedAt() == null)
                .map(Entry::cause)
                .flatMap(Stream::ofNullable)
                .map(Cause::eventId)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How the demands of a campaign stand, with full sight. */
    @Transactional
    public List<Standing> standings(UUID campaign) {
        List<UUID> ids = ids(campaign, Visibility.RESTRICTED);
        return register.several(kind, ids, register.today(Visibility.RESTRICTED)).stream()
                .filter(Demands::isLive)
                .map(Standing::of)
                .toList();
    }

    /** What anybody may read of a campaign's demands, each in full. */
    @Transactional
    public List<JsonNode> publicOf(UUID campaign) {
        return register
                .several(kind, ids(campaign, Visibility.PUBLIC), register.today(Visibility.PUBLIC))
                .stream()
                .map(kind::view)
                .map(view -> json(Json.bytes(mapper, view)))
                .toList();
    }

    /** Writes what is shown of a campaign's demands anew: whether it may be shown has changed. */
    @Transactional
    public void showAnew(UUID campaign) {
        ids(campaign, Visibility.RESTRICTED).forEach(id -> register.refresh(kind, id));
    }

    private List<UUID> ids(UUID campaign, Visibility clearance) {
        Map<String, String> filter = Map.of("campaign_id", campaign.toString());
        return reading.page(kind, filter, clearance, null, MOST).stream()
                .map(Reading.Item::id)
                .toList();
    }

    /** The demands of a campaign as a reader may know them; one query for today. */
    public List<JsonNode> ofCampaign(UUID campaign, Lens lens) {
        Map<String, String> filter = Map.of("campaign_id", campaign.toString());
        List<Reading.Item> items =
                lens.isTravel()
                        ? reading.travelledPage(kind, filter, lens, null, MOST)
                        : reading.page(kind, filter, lens.clearance(), null, MOST);
        return items.stream().map(Reading.Item::body).map(this::json).toList();
    }

    private Look<DemandHead, DemandAct, DemandState> look(UUID id) {
        return register.one(kind, id, register.today(Visibility.RESTRICTED)).orElseThrow();
    }

    private static boolean isLive(Look<DemandHead, DemandAct, DemandState> look) {
        return look.history().stream().anyMatch(entry -> entry.retractedAt() == null);
    }

    private static Known known(Look<DemandHead, DemandAct, DemandState> look) {
        return new Known(look.id(), look.head(), look.visibility(), isLive(look));
    }

    private JsonNode json(byte[] body) {
        try {
            return mapper.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
