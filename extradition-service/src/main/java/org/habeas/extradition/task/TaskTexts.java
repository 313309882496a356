package org.habeas.extradition.task;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.habeas.docket.Words;

/** What each task asks for, in a plain sentence. */
@Singleton
class TaskTexts {
    private final Properties texts = new Properties();

    TaskTexts() {
        try (InputStream file = TaskTexts.class.getResourceAsStream("/task-texts.properties")) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(TaskCode code) {
        return texts.getProperty(Words.of(code), Words.of(code));
    }
}
