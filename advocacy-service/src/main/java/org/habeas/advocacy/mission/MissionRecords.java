package org.habeas.advocacy.mission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.habeas.advocacy.mission.MissionHead.Participant;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Reading;
import org.habeas.platform.register.Register;
import org.jspecify.annotations.Nullable;

/** Missions as the other features of this service read them. */
@ApplicationScoped
public class MissionRecords {
    private static final int MOST = 200;

    private final Register register;
    private final Reading reading;
    private final Missions kind;

    MissionRecords(Register register, Reading reading, Missions kind) {
        this.register = register;
        this.reading = reading;
        this.kind = kind;
    }

    /** A mission as its reader may know it. */
    public record Known(
            UUID id,
            MissionPurpose purpose,
            @Nullable String title,
            String state,
            @Nullable String organiser,
            @Nullable FuzzyDate period,
            MissionStage status,
            List<Participant> participants,
            List<Visit> visits,
            Set<UUID> people) {
        public Known {
            participants = List.copyOf(participants);
            visits = List.copyOf(visits);
            people = Set.copyOf(people);
        }

        @Override
        public String toString() {
            return "Known[" + id + "]";
        }
    }

    /** One mission, if this reader may know of it. */
    @Transactional
    public Optional<Known> one(UUID id, Lens lens) {
        return register.one(kind, id, lens).filter(kind::isShown).map(MissionRecords::known);
    }

    /** The missions to a State that this reader may know of; three queries. */
    @Transactional
    public List<Known> toState(String state, Lens lens) {
        List<UUID> ids =
                reading.page(kind, Map.of("state", state), lens.clearance(), null, MOST).stream()
                        .map(Reading.Item::id)
                        .toList();
        return register.several(kind, ids, lens).stream()
                .filter(look -> !look.history().isEmpty())
                .filter(kind::isShown)
                .map(MissionRecords::known)
                .toList();
    }

    private static Known known(Look<MissionHead, MissionAct, MissionState> look) {
        MissionState state = look.state();
        Set<UUID> people = new LinkedHashSet<>(look.head().subjects());
        people.addAll(state.visited());
        return new Known(
                look.id(),
                look.head().purpose(),
                look.head().title(),
                look.head().state(),
                look.head().organiser(),
                state.period(),
                state.stage(),
                state.participants(),
                state.visits(),
                people);
    }
}
