package org.habeas.extradition.extradition;

import java.util.List;
import java.util.stream.Stream;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;
import org.habeas.extradition.asylum.Shelters.Basis;
import org.habeas.extradition.asylum.Shelters.InState;
import org.habeas.extradition.extradition.Proceeding.Effect;
import org.habeas.extradition.subject.PersecutingStates;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/** What make of the shelters of a person on one proceeding. */
record ShelterEffects(
        DocketKind<ExtraditionHead, ExtraditionAct, ExtraditionState> kind,
        Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look,
        List<InState> shelters,
        PersecutingStates persecuting) {

    /** What should be recorded. */
    List<Effect> wanted() {
        Proceeding proceeding = new Proceeding(look, new ExtraditionDocket());
        return Stream.of(
                        AsylumSuspendsExtradition.on(proceeding, shelters),
                        FinalRefusalResumesExtradition.on(proceeding, shelters),
                        ProtectionBarsExtradition.on(proceeding, shelters, persecuting))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Whether what is recorded may stay. It does as long as those who see it have no reason to
     * doubt it: that it falls would tell them of what they may not know. Nor does it fall because
     * some other State is found to persecute; then staff have to look.
     */
    boolean holds(Entry<ExtraditionAct> effect) {
        ShelterEffects seen = as(effect.visibility());
        return is(effect, wanted())
                || is(effect, seen.wanted())
                || is(effect, seen.without().wanted());
    }

    private static boolean is(Entry<ExtraditionAct> recorded, List<Effect> wanted) {
        return wanted.stream()
                .anyMatch(effect ->
                        effect.act().equals(recorded.act())
                                && effect.cause().equals(recorded.cause()));
    }

    private ShelterEffects as(Visibility reader) {
        return new ShelterEffects(
                kind,
                Look.of(
                        look.id(),
                        kind,
                        look.head(),
                        look.visibility(),
                        look.history(),
                        look.lens().with(reader)),
                shelters.stream()
                        .filter(s -> reader.mayRead(s.opened().visibility()))
                        .map(s -> as(reader, s))
                        .toList(),
                persecuting);
    }

    private static InState as(Visibility reader, InState shelter) {
        @Nullable Basis ended = shelter.ended();
        return ended == null || reader.mayRead(ended.visibility())
                ? shelter
                : new InState(
                        shelter.hostState(),
                        shelter.shelter(),
                        shelter.opened(),
                        null,
                        shelter.hasExpired());
    }

    private ShelterEffects without() {
        return new ShelterEffects(kind, look, shelters, PersecutingStates.of(List.of()));
    }
}
