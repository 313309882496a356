package org.habeas.platform.register;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.platform.http.Ids;
import org.habeas.platform.register.LanternKind.Deed;
import org.habeas.platform.register.LanternKind.Head;
import org.jspecify.annotations.Nullable;

/** Opens and switches lanterns for tests of other packages. */
@Singleton
public class Lanterns {
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    private final LanternKind kind;
    private final Recording recording;
    private final Sightings sightings;

    Lanterns(LanternKind kind, Recording recording, Sightings sightings) {
        this.kind = kind;
        this.recording = recording;
        this.sightings = sightings;
    }

    /** Opens a public lantern of this keeper. */
    public UUID open(UUID keeper) {
        return open(keeper, "KZ", Visibility.PUBLIC);
    }

    /** Opens a lantern of this keeper; in AQ it is shown only while it burns. */
    public UUID open(UUID keeper, String state, Visibility visibility) {
        UUID id = Ids.next();
        recording.open(
                kind,
                id,
                new Head(keeper, state),
                visibility,
                List.of(),
                Visibility.RESTRICTED,
                "eva");
        return id;
    }

    /** Lights it and puts it out, in turn, on successive days. */
    public @Nullable Void toggle(UUID lantern, int times) {
        for (int i = 0; i < times; i++) {
            record(lantern, i % 2 == 0 ? new Deed.Lit("eva", null) : new Deed.PutOut(null), i);
        }
        return null;
    }

    private void record(UUID lantern, Deed deed, int day) {
        recording.record(
                kind,
                lantern,
                new Recording.Draft<>(
                        Ids.next(),
                        deed,
                        FuzzyDate.day(FIRST.plusDays(day)),
                        Visibility.PUBLIC,
                        List.of(Provenance.titled("ledger")),
                        null,
                        null),
                Visibility.RESTRICTED,
                "eva");
    }

    /** Lights it for an audience; the entry may replace another. */
    public UUID light(UUID lantern, Visibility visibility, @Nullable UUID corrects) {
        UUID id = Ids.next();
        recording.record(
                kind,
                lantern,
                new Recording.Draft<>(
                        id,
                        new Deed.Lit("eva", null),
                        FuzzyDate.day(FIRST),
                        visibility,
                        List.of(Provenance.titled("ledger")),
                        null,
                        corrects),
                Visibility.RESTRICTED,
                "eva");
        return id;
    }

    /** The ids of the next events about this keeper. */
    public List<UUID> seen(UUID keeper, int count) throws InterruptedException {
        List<UUID> ids = new ArrayList<>();
        while (ids.size() < count) {
            ids.add(sightings.next(keeper).id());
        }
        return ids;
    }
}
