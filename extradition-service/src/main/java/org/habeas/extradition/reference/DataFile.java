package org.habeas.extradition.reference;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The data that come with the service. */
final class DataFile {
    private DataFile() {}

    static <T> T read(ObjectMapper mapper, String name, TypeReference<T> type) {
        try (InputStream data = DataFile.class.getResourceAsStream("/reference/" + name)) {
            return mapper.readValue(Objects.requireNonNull(data), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
