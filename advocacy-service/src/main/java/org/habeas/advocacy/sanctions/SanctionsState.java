package org.habeas.advocacy.sanctions;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a proposal.
 *
 * @param asProposed whether it was adopted for everybody, and still holds
 * @param targets who is named, each alleged only
 * @param rightOfReply what targets say to it, in order
 */
record SanctionsState(
        SanctionsStage stage, boolean asProposed, List<Target> targets, List<Reply> rightOfReply) {

    static final SanctionsState START =
            new SanctionsState(SanctionsStage.NONE, false, List.of(), List.of());

    /** The wording of E.4.9, wherever a target is shown. */
    private static final String ROLE = "alleged perpetrator";

    /**
     * Somebody named.
     *
     * @param entries those that name them; sources may print a name twice
     * @param sanctioned whether a legal act hits them, and still holds
     * @param listings where published lists have them
     */
    record Target(
            List<UUID> entries,
            String role,
            String nameAsPrinted,
            @Nullable UUID personId,
            @Nullable String office,
            @Nullable String state,
            boolean sanctioned,
            List<Listing> listings) {
        Target {
            entries = List.copyOf(entries);
            listings = List.copyOf(listings);
        }

        static Target of(UUID entry, SanctionsAct.TargetNamed act) {
            return new Target(
                    List.of(entry),
                    ROLE,
                    act.nameAsPrinted(),
                    act.personId(),
                    act.office(),
                    act.state(),
                    false,
                    List.of());
        }

        Target also(UUID entry) {
            List<UUID> all = new ArrayList<>(entries);
            all.add(entry);
            return new Target(
                    all, role, nameAsPrinted, personId, office, state, sanctioned, listings);
        }

        Target hit(boolean now, List<Listing> where) {
            return new Target(entries, role, nameAsPrinted, personId, office, state, now, where);
        }

        @Override
        public String toString() {
            return "Target" + entries;
        }
    }

    /** A reply of a target, or of somebody who speaks for all of them. */
    record Reply(UUID entry, @Nullable UUID targetId, FuzzyDate on, String text) {
        @Override
        public String toString() {
            return "Reply[" + entry + "]";
        }
    }

    SanctionsState {
        targets = List.copyOf(targets);
        rightOfReply = List.copyOf(rightOfReply);
    }

    boolean holdsForSomebody() {
        return asProposed || targets.stream().anyMatch(Target::sanctioned);
    }

    SanctionsState at(SanctionsStage next) {
        return new SanctionsState(next, asProposed, targets, rightOfReply);
    }

    SanctionsState with(Reply reply) {
        List<Reply> all = new ArrayList<>(rightOfReply);
        all.add(reply);
        return new SanctionsState(stage, asProposed, targets, all);
    }

    /** One name is one target, whoever prints it. */
    SanctionsState naming(UUID entry, SanctionsAct.TargetNamed act) {
        List<Target> all = new ArrayList<>();
        boolean known = false;
        for (Target target : targets) {
            boolean same = target.nameAsPrinted().equalsIgnoreCase(act.nameAsPrinted());
            all.add(same ? target.also(entry) : target);
            known |= same;
        }
        if (!known) {
            all.add(Target.of(entry, act));
        }
        return new SanctionsState(stage, asProposed, all, rightOfReply);
    }

    SanctionsState forAll(boolean adopted) {
        return new SanctionsState(
                stage,
                adopted,
                targets.stream()
                        .map(t -> t.hit(adopted, adopted ? t.listings() : List.of()))
                        .toList(),
                rightOfReply);
    }

    SanctionsState forOne(UUID targetId, UnaryOperator<Target> change) {
        return new SanctionsState(
                stage,
                asProposed,
                targets.stream()
                        .map(t -> t.entries().contains(targetId) ? change.apply(t) : t)
                        .toList(),
                rightOfReply);
    }

    SanctionsState exceptSomebody() {
        return new SanctionsState(stage, false, targets, rightOfReply);
    }

    @Override
    public String toString() {
        return "SanctionsState[" + stage + "]";
    }
}
