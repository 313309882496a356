package org.habeas.cases.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.habeas.cases.SensitivityFlag;
import org.habeas.cases.evidence.EvidenceAct.CustodyTransferred;
import org.habeas.cases.evidence.EvidenceAct.Verified;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * How an evidence item stands.
 *
 * @param custody who had it in hand, in order
 * @param files every file there was; of a variant the last one counts
 * @param sensitivity what it is known to show
 * @param release the copy that is out, if one is
 */
record EvidenceState(
        EvidenceStatus status,
        @Nullable FuzzyDate since,
        Known known,
        List<Link> custody,
        List<HeldFile> files,
        List<SensitivityFlag> sensitivity,
        @Nullable Release release) {
    /** One link of the chain of custody. */
    record Link(FuzzyDate on, String from, String to, @Nullable Boolean sealed) {}

    static EvidenceState of(List<SensitivityFlag> sensitivity) {
        return new EvidenceState(
                EvidenceStatus.REGISTERED,
                null,
                Known.nothing(),
                List.of(),
                List.of(),
                List.copyOf(sensitivity),
                null);
    }

    /** The file of a variant that counts. */
    Optional<HeldFile> current(FileVariant variant) {
        return files.stream().filter(file -> file.variant() == variant).reduce((_, last) -> last);
    }

    /** The published copy with that hash. */
    Optional<HeldFile> copy(String sha256) {
        return files.stream()
                .filter(file -> file.variant() == FileVariant.PUBLISHED)
                .filter(file -> file.sha256().equals(sha256))
                .reduce((_, last) -> last);
    }

    EvidenceState in(EvidenceStatus next, Entry<?> by) {
        return next == status
                ? this
                : new EvidenceState(next, by.on(), known, custody, files, sensitivity, release);
    }

    EvidenceState knowing(Known more) {
        return new EvidenceState(status, since, more, custody, files, sensitivity, release);
    }

    EvidenceState transferred(FuzzyDate on, CustodyTransferred told) {
        Link link = new Link(on, told.from(), told.to(), told.sealed());
        List<Link> chain = Stream.concat(custody.stream(), Stream.of(link)).toList();
        return new EvidenceState(status, since, known, chain, files, sensitivity, release);
    }

    EvidenceState attached(HeldFile file) {
        return with(Stream.concat(files.stream(), Stream.of(file)).toList());
    }

    EvidenceState verified(Verified told, FuzzyDate on) {
        HeldFile looked = current(told.variant()).orElse(null);
        return with(
                files.stream()
                        .map(f -> f.equals(looked) ? f.verified(told.result(), on) : f)
                        .toList());
    }

    private EvidenceState with(List<HeldFile> all) {
        return new EvidenceState(status, since, known, custody, all, sensitivity, release);
    }

    EvidenceState flagged(List<SensitivityFlag> more) {
        List<SensitivityFlag> all =
                Stream.concat(sensitivity.stream(), more.stream()).distinct().sorted().toList();
        return new EvidenceState(status, since, known, custody, files, all, release);
    }

    EvidenceState released(@Nullable Release copy) {
        return new EvidenceState(status, since, known, custody, files, sensitivity, copy);
    }

    @Override
    public String toString() {
        return "EvidenceState[" + status + "]";
    }
}
