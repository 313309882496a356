package org.habeas.cases.evidence;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.habeas.cases.evidence.EvidenceAct.Attached;
import org.habeas.cases.evidence.EvidenceAct.Verified;
import org.habeas.cases.evidence.StoredFiles.Given;
import org.habeas.cases.store.ObjectStore;
import org.habeas.cases.store.Sha256;
import org.habeas.cases.store.Spool;
import org.habeas.cases.store.Spooled;
import org.habeas.cases.stripping.Stripping;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Takes files in, makes the copy to be published, reads the stored bytes again, and gives them out.
 * A file is in the store before the register names it: an object that nobody names is swept away,
 * but no entry ever names a file that is not there.
 */
@ApplicationScoped
class EvidenceFiles {
    private final Attaching attaching;
    private final StoredFiles files;
    private final ObjectStore store;
    private final Spool spool;
    private final Stripping stripping;

    EvidenceFiles(
            Attaching attaching,
            StoredFiles files,
            ObjectStore store,
            Spool spool,
            Stripping stripping) {
        this.attaching = attaching;
        this.files = files;
        this.store = store;
        this.spool = spool;
        this.stripping = stripping;
    }

    /**
     * A file on its way in.
     *
     * @param sha256 which hash its sender says that it has
     */
    record Upload(String mediaType, @Nullable String sha256, InputStream bytes) {}

    Receipt receive(UUID item, FileVariant variant, Upload upload, String by) {
        if (variant == FileVariant.PUBLISHED) {
            throw Refusal.invalid(
                    "published-is-made-here",
                    "",
                    "A copy to be published is made from the original or the working copy, so that it is clean.");
        }
        attaching.state(item, Visibility.RESTRICTED);
        try (Spooled file = spool.receive(upload.bytes())) {
            check(file, upload.sha256());
            return keep(item, variant, upload.mediaType(), file, null, null, by);
        }
    }

    private static void check(Spooled file, @Nullable String announced) {
        if (file.size() == 0) {
            throw Refusal.malformed("body-missing", "Send the bytes of the file.");
        }
        if (announced != null && !announced.equals(file.sha256())) {
            throw Refusal.invalid(
                    "digest-mismatch", "", "What has arrived has another hash than was announced.");
        }
    }

    /** Makes the clean copy of a variant. */
    Receipt derive(UUID item, FileVariant from, String reason, Visibility clearance, String by) {
        if (from == FileVariant.PUBLISHED) {
            throw Refusal.invalid(
                    "cannot-strip",
                    "/from",
                    "A copy is made from the original or the working copy.");
        }
        Given source = held(item, from, clearance);
        try (Spooled whole = spool.receive(bytes(source))) {
            if (!whole.sha256().equals(source.sha256())) {
                throw new IllegalStateException("stored bytes have changed file=" + source.file());
            }
            try (Spooled copy = stripping.copy(whole.file(), source.mediaType())) {
                return keep(
                        item, FileVariant.PUBLISHED, source.mediaType(), copy, from, reason, by);
            }
        }
    }

    private Receipt keep(
            UUID item,
            FileVariant variant,
            String mediaType,
            Spooled file,
            @Nullable FileVariant from,
            @Nullable String reason,
            String by) {
        Optional<Given> known = attaching.known(item, variant, file.sha256());
        if (known.isPresent()) {
            return Receipt.of(item, variant, known.get(), false);
        }
        UUID key = UUID.randomUUID();
        store.put(key, file.file());
        Log.infof("evidence file stored file=%s size=%d", key, file.size());
        return attaching.attach(
                item,
                new Attached(key, variant, file.sha256(), mediaType, file.size(), from, reason),
                by);
    }

    /** Reads and hashes the stored bytes again, and records what came of it. */
    Recorded verify(UUID item, FileVariant variant, Visibility clearance, String by) {
        Given file = held(item, variant, clearance);
        String now = store.open(file.file()).map(EvidenceFiles::hash).orElse(null);
        Verification result =
                now == null
                        ? Verification.MISSING
                        : now.equals(file.sha256()) ? Verification.MATCHES : Verification.DIFFERS;
        if (result != Verification.MATCHES) {
            Log.errorf("evidence is not as it was file=%s result=%s", file.file(), result);
        }
        return attaching.verified(item, new Verified(variant, now, result, by), by);
    }

    private static String hash(InputStream bytes) {
        try (bytes) {
            return Sha256.of(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The file that this audience may have: named persons any, the others only what is out. A named
     * person sees the newest copy before it is released.
     */
    Given find(UUID item, FileVariant variant, Visibility clearance) {
        if (clearance == Visibility.RESTRICTED) {
            return held(item, variant, clearance);
        }
        return Optional.of(variant)
                .filter(FileVariant.PUBLISHED::equals)
                .flatMap(_ -> files.released(item, clearance))
                .orElseThrow(() -> Refusal.unknown("file"));
    }

    private Given held(UUID item, FileVariant variant, Visibility clearance) {
        return attaching
                .state(item, clearance)
                .current(variant)
                .map(Given::of)
                .orElseThrow(() -> Refusal.unknown("file"));
    }

    InputStream bytes(Given file) {
        return store.open(file.file())
                .orElseThrow(
                        () -> new IllegalStateException("stored file is gone file=" + file.file()));
    }

    /** A read of what only named persons may read leaves a line. */
    static void note(UUID item, FileVariant variant) {
        if (variant != FileVariant.PUBLISHED) {
            Log.infof("evidence file read item=%s variant=%s", item, Words.of(variant));
        }
    }
}
