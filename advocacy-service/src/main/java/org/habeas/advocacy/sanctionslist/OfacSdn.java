package org.habeas.advocacy.sanctionslist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.habeas.platform.problem.Refusal;

/**
 * SDN.CSV as the Office of Foreign Assets Control specifies it: no header, twelve columns, {@code
 * -0-} for nothing, and the end-of-file character of DOS in a last line of its own. Of the remarks
 * nothing is read: they tell where people live and when they were born.
 */
final class OfacSdn {
    private static final int COLUMNS = 12;
    private static final int NUMBER = 0;
    private static final int NAME = 1;
    private static final int TYPE = 2;
    private static final int PROGRAMME = 3;
    private static final String NOTHING = "-0-";
    private static final String END = "\u001a";
    private static final CsvMapper CSV =
            CsvMapper.builder()
                    .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                    .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                    .build();

    private OfacSdn() {}

    static void read(InputStream file, Consumer<ListEntry> to) {
        try (MappingIterator<String[]> rows =
                CSV.readerFor(String[].class)
                        .readValues(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            while (rows.hasNextValue()) {
                String[] row = rows.nextValue();
                long line = rows.getCurrentLocation().getLineNr();
                if (row.length == 1 && row[0].strip().equals(END)) {
                    continue;
                }
                read(row, line, to);
            }
        } catch (JsonProcessingException e) {
            throw Malformed.at(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String[] row, long line, Consumer<ListEntry> to) {
        if (row.length != COLUMNS || !row[NUMBER].strip().matches("\\d{1,10}")) {
            throw notOfThisForm(line);
        }
        if (row[TYPE].strip().equals("individual")) {
            String name = Malformed.required(row[NAME], line, "name");
            to.accept(
                    new ListEntry(
                            row[NUMBER].strip(),
                            List.of(name),
                            null,
                            row[PROGRAMME].strip().equals(NOTHING)
                                    ? null
                                    : row[PROGRAMME].strip()));
        }
    }

    private static Refusal notOfThisForm(long line) {
        return Malformed.at(line, "A line of SDN.CSV has twelve columns, the first one a number.");
    }
}
