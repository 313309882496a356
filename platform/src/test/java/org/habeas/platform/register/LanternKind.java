package org.habeas.platform.register;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Step;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/**
 * A docket kind for tests: a lantern that somebody keeps, which is lit, put out and goes out by
 * itself.
 */
@Singleton
class LanternKind implements DocketKind<LanternKind.Head, LanternKind.Deed, LanternKind.Lamp> {
    record Head(UUID keeperId, @State String state) {}

    enum Light {
        DARK,
        LIT
    }

    sealed interface Deed extends Act {
        record Lit(String by, @Nullable LocalDate burnsUntil) implements Deed {}

        record PutOut(@Nullable String reason) implements Deed {}
    }

    record Lamp(Light light, @Nullable LocalDate until) {}

    record Glow(String light) {}

    @Override
    public String name() {
        return "lanterns";
    }

    @Override
    public Class<Head> headType() {
        return Head.class;
    }

    @Override
    public Class<Deed> actType() {
        return Deed.class;
    }

    @Override
    public DocketRules<Deed, Lamp> rules(Head head) {
        return new Rules();
    }

    @Override
    public List<UUID> subjects(Head head) {
        return List.of(head.keeperId());
    }

    @Override
    public String status(Lamp lamp) {
        return Words.of(lamp.light());
    }

    @Override
    public List<String> statuses() {
        return Words.all(Light.class);
    }

    @Override
    public List<DomainEvent> events(Change<Head, Deed, Lamp> change) {
        return change.from().light() == change.to().light()
                ? List.of()
                : List.of(
                        new DomainEvent(
                                change.to().light() == Light.LIT ? "lantern-lit" : "lantern-out",
                                change.head().keeperId(),
                                new Glow(Words.of(change.to().light()))));
    }

    private static final class Rules implements DocketRules<Deed, Lamp> {
        @Override
        public Lamp start() {
            return new Lamp(Light.DARK, null);
        }

        @Override
        public Lamp after(Lamp before, Entry<Deed> entry, Findings findings) {
            return switch (entry.act()) {
                case Deed.Lit lit ->
                        new Lamp(
                                Step.from(Light.DARK)
                                        .to(Light.LIT)
                                        .take(before.light(), entry, findings),
                                lit.burnsUntil());
                case Deed.PutOut _ ->
                        new Lamp(
                                Step.from(Light.LIT)
                                        .only(Light.DARK)
                                        .take(before.light(), entry, findings),
                                null);
            };
        }

        @Override
        public Lamp onDay(Lamp lamp, LocalDate day) {
            return lamp.until() != null && day.isAfter(lamp.until())
                    ? new Lamp(Light.DARK, null)
                    : lamp;
        }

        @Override
        public Optional<LocalDate> changesAfter(Lamp lamp, LocalDate day) {
            return Optional.ofNullable(lamp.until())
                    .map(d -> d.plusDays(1))
                    .filter(d -> d.isAfter(day));
        }
    }

    /** One at the end of the world is heard of only while it burns. */
    @Override
    public boolean isShown(Look<Head, Deed, Lamp> look) {
        return !look.head().state().equals("AQ") || look.state().light() == Light.LIT;
    }

    @Override
    public Visibility floor(Head head) {
        return Visibility.RESTRICTED;
    }
}
