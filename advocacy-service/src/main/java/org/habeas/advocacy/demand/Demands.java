package org.habeas.advocacy.demand;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.docket.Cause;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Reading;
import org.habeas.platform.register.Register;

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

    /** A demand, as far as who answers it must know. */
    public record Known(UUID id, DemandHead head, Visibility visibility) {}

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

    /** Opens a demand that follows from a rule. */
    @Transactional
    public void open(
            UUID id,
            DemandHead head,
            Visibility visibility,
            FuzzyDate on,
            Cause cause,
            Provenance source) {
        register.openAsEffect(kind, id, head, visibility, cause);
        register.effect(kind, id, new DemandAct.Opened(), on, visibility, cause, List.of(source));
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

    private static Known known(Look<DemandHead, DemandAct, DemandState> look) {
        return new Known(look.id(), look.head(), look.visibility());
    }

    private JsonNode json(byte[] body) {
        try {
            return mapper.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
