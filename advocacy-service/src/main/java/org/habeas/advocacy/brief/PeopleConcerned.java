package org.habeas.advocacy.brief;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Act;
import org.habeas.docket.Lens;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Looks;
import org.habeas.platform.register.Looks.Seen;
import org.habeas.platform.register.Reading;

/** What is demanded and decided about people, in the cards that the lists show. */
@ApplicationScoped
class PeopleConcerned {
    private static final Set<String> OPEN = Set.of("open", "partially_met", "reopened");
    private static final Set<String> DONE = Set.of("implemented", "superseded");
    private static final int MOST = 200;

    private final Looks looks;
    private final Reading reading;
    private final Instance<DocketKind<?, ?, ?>> kinds;
    private final ObjectMapper mapper;

    PeopleConcerned(
            Looks looks,
            Reading reading,
            @Any Instance<DocketKind<?, ?, ?>> kinds,
            ObjectMapper mapper) {
        this.looks = looks;
        this.reading = reading;
        this.kinds = kinds;
        this.mapper = mapper;
    }

    /** Open demands about these people; two queries. */
    List<JsonNode> demands(Collection<UUID> people, Lens lens) {
        return seen(people, lens, "demands")
                .filter(seen -> OPEN.contains(status(seen)))
                .map(this::card)
                .toList();
    }

    /** Decisions of mechanisms about these people that are not carried out; two queries. */
    List<JsonNode> decisions(Collection<UUID> people, Lens lens) {
        return seen(people, lens, "mechanism-decisions")
                .map(this::card)
                .filter(card -> !DONE.contains(card.at("/state/compliance").asText()))
                .toList();
    }

    private Stream<Seen<?, ?, ?>> seen(Collection<UUID> people, Lens lens, String kind) {
        return people.isEmpty()
                ? Stream.of()
                : looks.about(List.copyOf(people), lens).stream()
                        .filter(seen -> seen.look().kind().equals(kind))
                        .filter(PeopleConcerned::isShown);
    }

    /** Open demands for access that name nobody; one query for today. */
    List<JsonNode> groupDemands(Lens lens) {
        DocketKind<?, ?, ?> kind =
                kinds.stream()
                        .filter(one -> one.name().equals("demands"))
                        .findFirst()
                        .orElseThrow();
        Map<String, String> filter = Map.of("type", "allow_visit");
        List<Reading.Item> found =
                lens.isTravel()
                        ? reading.travelledPage(kind, filter, lens, null, MOST)
                        : reading.page(kind, filter, lens.clearance(), null, MOST);
        return found.stream()
                .map(item -> json(item.body()))
                .filter(card -> OPEN.contains(card.path("status").asText()))
                .filter(card -> card.at("/head/subjects").isEmpty())
                .toList();
    }

    private static <H extends Record, A extends Act, S> String status(Seen<H, A, S> seen) {
        return seen.kind().status(seen.look().state());
    }

    private static <H extends Record, A extends Act, S> boolean isShown(Seen<H, A, S> seen) {
        return seen.kind().isShown(seen.look()) && seen.kind().isListed(seen.look());
    }

    private <H extends Record, A extends Act, S> JsonNode card(Seen<H, A, S> seen) {
        return mapper.valueToTree(seen.kind().card(seen.look()));
    }

    private JsonNode json(byte[] body) {
        try {
            return mapper.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
