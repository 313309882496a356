package org.habeas.advocacy.sanctionslist;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.habeas.advocacy.sanctions.ProposedTargets;

/**
 * Reads a published list to its end before anything is written, so that a bad file changes nothing.
 * The same file again is no news.
 */
@ApplicationScoped
class ListReading {
    private final ListImports imports;
    private final ProposedTargets targets;

    ListReading(ListImports imports, ProposedTargets targets) {
        this.imports = imports;
        this.targets = targets;
    }

    /** What came of a file. */
    record Outcome(ListImport kept, boolean isNew) {}

    Outcome read(PublishedList list, ListFormat format, InputStream body, String by) {
        MessageDigest digest = sha256();
        Comparison comparison = new Comparison(list.id(), targets.all());
        try (InputStream file = new DigestInputStream(body, digest)) {
            format.read(file, comparison);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        if (comparison.persons() == 0) {
            throw Malformed.at(1, "The list has no persons.");
        }
        Optional<ListImport> newest = imports.newest(list.id());
        if (newest.isPresent() && newest.get().sha256().equals(hash)) {
            return new Outcome(newest.get(), false);
        }
        ListImport kept = imports.keep(list, hash, comparison, by);
        Log.infof("sanctions list read list=%s persons=%d", list.id(), kept.persons());
        return new Outcome(kept, true);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
