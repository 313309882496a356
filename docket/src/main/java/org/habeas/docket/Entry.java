package org.habeas.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One dated, sourced assertion on a docket. Never edited: a correction retracts and replaces, and
 * both stay readable.
 *
 * @param on when it happened in the world
 * @param recordedAt when we learned it
 * @param retractedAt since when it no longer counts, or null
 * @param corrects the entry that this one replaces
 * @param cause the rule and entry behind it when no person recorded it
 * @param standingReason why its standing is what it is; for staff
 */
public record Entry<A extends Act>(
        UUID id,
        A act,
        FuzzyDate on,
        Visibility visibility,
        Standing standing,
        List<Provenance> sources,
        Instant recordedAt,
        @Nullable Instant retractedAt,
        @Nullable UUID corrects,
        @Nullable Cause cause,
        @Nullable String standingReason) {

    public Entry {
        sources = List.copyOf(sources);
    }

    /** An entry whose standing nobody had to explain. */
    public Entry(
            UUID id,
            A act,
            FuzzyDate on,
            Visibility visibility,
            Standing standing,
            List<Provenance> sources,
            Instant recordedAt,
            @Nullable Instant retractedAt,
            @Nullable UUID corrects,
            @Nullable Cause cause) {
        this(
                id,
                act,
                on,
                visibility,
                standing,
                sources,
                recordedAt,
                retractedAt,
                corrects,
                cause,
                null);
    }

    /** The same for fewer readers. */
    public Entry<A> atLeast(Visibility least) {
        return new Entry<>(
                id,
                act,
                on,
                visibility.and(least),
                standing,
                sources,
                recordedAt,
                retractedAt,
                corrects,
                cause,
                standingReason);
    }

    /**
     * The first day on which the fact is certain. An undated fact is no younger than the source
     * that tells it ({@code domain-model.md INV-X-12}), nor than the day we recorded it.
     */
    public LocalDate effectiveDay() {
        return on.effectiveDay()
                .or(this::publishedOn)
                .orElseGet(() -> recordedAt.atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** The day the earliest of the sources had spoken. */
    Optional<LocalDate> publishedOn() {
        return sources.stream()
                .map(Provenance::publishedOn)
                .flatMap(Stream::ofNullable)
                .flatMap(date -> date.effectiveDay().stream())
                .min(LocalDate::compareTo);
    }

    /** The same entry, retracted at that instant. */
    public Entry<A> retracted(Instant at) {
        return new Entry<>(
                id,
                act,
                on,
                visibility,
                standing,
                sources,
                recordedAt,
                at,
                corrects,
                cause,
                standingReason);
    }

    @Override
    public String toString() {
        return "Entry[" + id + " " + act.kind() + "]";
    }
}
