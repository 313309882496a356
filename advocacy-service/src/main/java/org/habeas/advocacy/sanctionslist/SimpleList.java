package org.habeas.advocacy.sanctionslist;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The simple form, for lists that come in a form of their own: name, aliases, listed_on, programme,
 * reference. Other columns and fields are passed over. In CSV, semicolons part aliases.
 */
final class SimpleList {
    private static final ObjectReader CSV =
            CsvMapper.builder()
                    .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                    .enable(CsvParser.Feature.IGNORE_TRAILING_UNMAPPABLE)
                    .build()
                    .readerFor(Row.class)
                    .with(CsvSchema.emptySchema().withHeader().withArrayElementSeparator(";"));
    private static final ObjectReader JSON = JsonMapper.builder().build().readerFor(Row.class);

    private SimpleList() {}

    /** A line of the file. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Row(
            @Nullable String name,
            @Nullable List<@Nullable String> aliases,
            @JsonProperty("listed_on") @Nullable String listedOn,
            @Nullable String programme,
            @Nullable String reference) {
        @Override
        public String toString() {
            return "Row[" + reference + "]";
        }
    }

    static void readCsv(InputStream file, Consumer<ListEntry> to) {
        read(CSV, file, to);
    }

    static void readNdjson(InputStream file, Consumer<ListEntry> to) {
        read(JSON, file, to);
    }

    private static void read(ObjectReader reader, InputStream file, Consumer<ListEntry> to) {
        try (MappingIterator<Row> rows =
                reader.readValues(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            while (rows.hasNextValue()) {
                Row row = rows.nextValue();
                to.accept(entry(row, rows.getCurrentLocation().getLineNr()));
            }
        } catch (JsonProcessingException e) {
            throw Malformed.at(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ListEntry entry(@Nullable Row row, long line) {
        if (row == null) {
            throw Malformed.at(line, "This line is no entry.");
        }
        List<String> names = new ArrayList<>();
        names.add(Malformed.required(row.name(), line, "name"));
        if (row.aliases() != null) {
            row.aliases().stream()
                    .filter(alias -> alias != null && !alias.isBlank())
                    .map(String::strip)
                    .forEach(names::add);
        }
        return new ListEntry(
                Malformed.required(row.reference(), line, "reference"),
                names,
                day(row.listedOn(), line),
                row.programme() == null || row.programme().isBlank()
                        ? null
                        : row.programme().strip());
    }

    private static @Nullable LocalDate day(@Nullable String value, long line) {
        try {
            return value == null || value.isBlank() ? null : LocalDate.parse(value.strip());
        } catch (DateTimeException e) {
            throw Malformed.at(line, "listed_on is not a date such as 2018-04-28.");
        }
    }
}
