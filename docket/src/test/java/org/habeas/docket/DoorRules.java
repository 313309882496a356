package org.habeas.docket;

import org.jspecify.annotations.Nullable;

/** A docket kind for tests: a door. With which lock it is locked is a question with one answer. */
final class DoorRules implements DocketRules<DoorRules.Deed, DoorRules.Door> {

    enum Leaf {
        SHUT,
        OPEN,
        LOCKED
    }

    sealed interface Deed extends Act {
        record Opened() implements Deed {}

        record Shut() implements Deed {}

        record Locked(String lock) implements Deed {
            @Override
            public String slot() {
                return "lock";
            }
        }
    }

    record Door(Leaf leaf, @Nullable String lock) {}

    static Step<Leaf> step(Deed deed) {
        return switch (deed) {
            case Deed.Opened _ -> Step.from(Leaf.SHUT).only(Leaf.OPEN);
            case Deed.Shut _ -> Step.from(Leaf.OPEN).to(Leaf.SHUT);
            case Deed.Locked _ -> Step.from(Leaf.SHUT).to(Leaf.LOCKED);
        };
    }

    @Override
    public Door start() {
        return new Door(Leaf.SHUT, null);
    }

    @Override
    public Door after(Door before, Entry<Deed> entry, Findings findings) {
        Leaf leaf = step(entry.act()).take(before.leaf(), entry, findings);
        return new Door(
                leaf, entry.act() instanceof Deed.Locked locked ? locked.lock() : before.lock());
    }
}
