package org.habeas.platform.register;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.habeas.docket.Act;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.Provenance;
import org.habeas.platform.json.Json;

/** Reads dockets from storage: one query for the dockets, one for their entries. */
@ApplicationScoped
class Archive {
    private static final TypeReference<List<Provenance>> SOURCES = new TypeReference<>() {};

    private final Entries entries;
    private final ObjectMapper mapper;

    Archive(Entries entries, ObjectMapper mapper) {
        this.entries = entries;
        this.mapper = mapper;
    }

    <H extends Record, A extends Act, S> DocketFile<H, A, S> file(
            DocketKind<H, A, S> kind, DocketRow row) {
        return files(kind, List.of(row)).getFirst();
    }

    <H extends Record, A extends Act, S> List<DocketFile<H, A, S>> files(
            DocketKind<H, A, S> kind, List<DocketRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<EntryRow>> byDocket =
                entries.of(rows.stream().map(DocketRow::id).toList()).stream()
                        .collect(Collectors.groupingBy(EntryRow::docketId));
        return rows.stream()
                .map(row -> file(kind, row, byDocket.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** Dockets of several kinds, in the order given. */
    List<DocketFile<?, ?, ?>> files(Kinds kinds, List<DocketRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<EntryRow>> byDocket =
                entries.of(rows.stream().map(DocketRow::id).toList()).stream()
                        .collect(Collectors.groupingBy(EntryRow::docketId));
        return rows.stream()
                .<DocketFile<?, ?, ?>>map(row ->
                        file(kinds.of(row.kind()), row, byDocket.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private <H extends Record, A extends Act, S> DocketFile<H, A, S> file(
            DocketKind<H, A, S> kind, DocketRow row, List<EntryRow> its) {
        return new DocketFile<>(
                kind,
                row,
                head(kind, row),
                kind.guarded(its.stream().map(e -> entry(kind.actType(), e)).toList()));
    }

    <H extends Record> H head(DocketKind<H, ?, ?> kind, DocketRow row) {
        return Json.read(mapper, row.head(), kind.headType());
    }

    <A extends Act> Entry<A> entry(Class<A> acts, EntryRow row) {
        String cause = row.cause();
        return new Entry<>(
                row.id(),
                Json.read(mapper, row.act(), acts),
                row.on(),
                row.visibility(),
                row.standing(),
                sources(row.sources()),
                row.recordedAt(),
                row.retractedAt(),
                row.corrects(),
                cause == null ? null : Json.read(mapper, cause, Cause.class),
                row.standingReason());
    }

    private List<Provenance> sources(String json) {
        try {
            return mapper.readValue(json, SOURCES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
