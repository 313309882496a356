package org.habeas.extradition.effect;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.extradition.bearing.Bears;
import org.habeas.extradition.bearing.Edge;
import org.habeas.extradition.bearing.Standing;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Looks.Seen;

/** An invented docket kind, whose arrows the test says. */
record Ferries(List<Edge> edges)
        implements DocketKind<Ferries.Ferry, Ferries.FerryAct, String>,
                Bears<Ferries.Ferry, Ferries.FerryAct, String> {

    record Ferry(String state, UUID captain) {}

    sealed interface FerryAct extends Act {
        record Sailed() implements FerryAct {}
    }

    /** A ferry through the lens. */
    static Bearing<?, ?, ?> seen(
            UUID id, List<Edge> edges, Lens lens, List<Entry<FerryAct>> entries) {
        Ferries kind = new Ferries(edges);
        Ferry head = new Ferry("UA", UUID.randomUUID());
        Look<Ferry, FerryAct, String> look =
                Look.of(id, kind, head, Visibility.PUBLIC, entries, lens);
        return Bearing.of(List.of(new Seen<>(kind, look))).getFirst();
    }

    @Override
    public String name() {
        return "ferries";
    }

    @Override
    public Class<Ferry> headType() {
        return Ferry.class;
    }

    @Override
    public Class<FerryAct> actType() {
        return FerryAct.class;
    }

    @Override
    public DocketRules<FerryAct, String> rules(Ferry head) {
        return new DocketRules<>() {
            @Override
            public String start() {
                return "moored";
            }

            @Override
            public String after(String before, Entry<FerryAct> entry, Findings findings) {
                return "at_sea";
            }
        };
    }

    @Override
    public List<UUID> subjects(Ferry head) {
        return List.of();
    }

    @Override
    public String status(String state) {
        return state;
    }

    @Override
    public List<String> statuses() {
        return List.of();
    }

    @Override
    public Map<String, List<String>> filters(Look<Ferry, FerryAct, String> look) {
        return Map.of(
                "home_state",
                List.of(look.head().state()),
                "captain_id",
                List.of(look.head().captain().toString()));
    }

    @Override
    public List<Edge> edges(Look<Ferry, FerryAct, String> look) {
        return edges;
    }

    @Override
    public Standing standing(Look<Ferry, FerryAct, String> look, UUID person) {
        return new Standing(null, Map.of("round", "2"));
    }
}
