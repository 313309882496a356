package org.habeas.cases.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.cases.evidence.EvidenceAct.Attached;
import org.habeas.cases.evidence.EvidenceAct.Verified;
import org.habeas.cases.evidence.StoredFiles.Given;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.platform.http.Ids;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Recorded;
import org.habeas.platform.register.Recording;
import org.habeas.platform.register.Recording.Draft;
import org.habeas.platform.register.Register;

/**
 * Records what was done with the bytes of an item. Handing in is not reading: it is recorded with
 * full sight, and the one who hands in is told only what was handed in.
 */
@ApplicationScoped
class Attaching {
    private static final List<Provenance> SOURCES =
            List.of(Provenance.titled("The bytes of the file"));

    private final Register register;
    private final Recording recording;
    private final EvidenceKind kind;
    private final StoredFiles files;
    private final Clock clock;

    Attaching(
            Register register,
            Recording recording,
            EvidenceKind kind,
            StoredFiles files,
            Clock clock) {
        this.register = register;
        this.recording = recording;
        this.kind = kind;
        this.files = files;
        this.clock = clock;
    }

    /** How the item stands today; 404 for who may not know of it. */
    @Transactional
    EvidenceState state(UUID item, Visibility clearance) {
        return register.one(kind, item, register.today(clearance))
                .orElseThrow(() -> Refusal.unknown("docket"))
                .state();
    }

    /**
     * The same file that is attached already; 409 if another one is and must stay: an original is
     * never written over.
     */
    @Transactional
    Optional<Given> known(UUID item, FileVariant variant, String sha256) {
        Optional<HeldFile> held = state(item, Visibility.RESTRICTED).current(variant);
        boolean same = held.filter(file -> file.sha256().equals(sha256)).isPresent();
        if (variant == FileVariant.ORIGINAL && held.isPresent() && !same) {
            throw Refusal.conflict(
                    "original-is-kept",
                    "There is an original already. Take back its entry first if it is not the right one.");
        }
        return same ? held.map(Given::of) : Optional.empty();
    }

    /** Names a stored object in the register; the one named already if it is the same file. */
    @Transactional
    Receipt attach(UUID item, Attached file, String by) {
        files.lock(item);
        Optional<Given> known = known(item, file.variant(), file.sha256());
        if (known.isPresent()) {
            return Receipt.of(item, file.variant(), known.get(), false);
        }
        files.add(item, file);
        record(item, file, by);
        Given given = new Given(file.file(), file.sha256(), file.mediaType(), file.size());
        return Receipt.of(item, file.variant(), given, true);
    }

    @Transactional
    Recorded verified(UUID item, Verified result, String by) {
        return record(item, result, by);
    }

    private Recorded record(UUID item, EvidenceAct act, String by) {
        FuzzyDate today = FuzzyDate.day(LocalDate.now(clock));
        Draft<EvidenceAct> draft =
                new Draft<>(Ids.next(), act, today, Visibility.RESTRICTED, SOURCES, null, null);
        return recording.record(kind, item, draft, Visibility.RESTRICTED, by);
    }
}
