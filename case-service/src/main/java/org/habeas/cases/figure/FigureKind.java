package org.habeas.cases.figure;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.Quantity;
import org.habeas.cases.figure.FigureAct.Counted;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;

/** Aggregate figures as dockets of the register. */
@Singleton
class FigureKind implements DocketKind<FigureHead, FigureAct, FigureState> {
    private static final FigureDocket RULES = new FigureDocket();

    @Override
    public String name() {
        return "aggregate-figures";
    }

    @Override
    public Class<FigureHead> headType() {
        return FigureHead.class;
    }

    @Override
    public Class<FigureAct> actType() {
        return FigureAct.class;
    }

    @Override
    public DocketRules<FigureAct, FigureState> rules(FigureHead head) {
        return RULES;
    }

    /** Nobody: a number of a group says nothing of any of its members. */
    @Override
    public List<UUID> subjects(FigureHead head) {
        return List.of();
    }

    @Override
    public String status(FigureState state) {
        return state.quantity() == null ? "uncounted" : "counted";
    }

    @Override
    public List<String> statuses() {
        return List.of("uncounted", "counted");
    }

    @Override
    public List<String> filterNames() {
        return List.of("qualifier", "unit", "state", "source");
    }

    @Override
    public Map<String, List<String>> filters(Look<FigureHead, FigureAct, FigureState> look) {
        return Map.of(
                "qualifier",
                Stream.ofNullable(look.state().quantity())
                        .map(Quantity::qualifier)
                        .map(Words::of)
                        .toList(),
                "unit",
                Stream.ofNullable(look.state().quantity()).map(Quantity::unit).toList(),
                "state",
                Stream.ofNullable(look.head().state()).toList(),
                "source",
                look.folded().applied().stream()
                        .flatMap(entry -> entry.sources().stream())
                        .map(Provenance::sourceId)
                        .flatMap(Stream::ofNullable)
                        .map(UUID::toString)
                        .distinct()
                        .toList());
    }

    /** {@code domain-model.md E.3}: aggregate figures are public. */
    @Override
    public Visibility floor(FigureHead head) {
        return Visibility.PUBLIC;
    }

    /** A few people in one place may be recognised ({@code domain-model.md E.3, E.4.6}). */
    @Override
    public Visibility atLeast(FigureHead head, FigureAct act) {
        boolean few = act instanceof Counted counted && counted.quantity().countsFew();
        return few ? Visibility.PARTNER : Visibility.PUBLIC;
    }
}
