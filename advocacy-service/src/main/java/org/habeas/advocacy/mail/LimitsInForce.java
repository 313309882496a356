package org.habeas.advocacy.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the limits once. */
class LimitsInForce {
    @Produces
    @Singleton
    MailLimits limits(ObjectMapper mapper) {
        try (InputStream in = LimitsInForce.class.getResourceAsStream("/mail-limits.json")) {
            return mapper.readValue(in, MailLimits.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
